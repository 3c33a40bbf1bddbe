"""What a phrase is about, and what it only seems to be: a reply that leans on the topic must be true."""

import pytest

from letters.words.english.topics import topics_of


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("ill", "you came to the hospital in your slippers"),
        ("ill", "you drove me to A&E"),
        ("ill", "you broke your arm falling off the shed"),
        ("ill", "I fractured a wrist on the ice"),
        ("ill", "you fed the lambs when I had the flu"),
        ("ill", "you waited through my operation"),
        ("lost", "we missed the last ferry"),
        ("lost", "the van broke down outside Leeds"),
        ("car", "you drove three hours in the dark"),
        ("talk", "you called me every night"),
        ("teach", "you showed me how to prune a rose"),
        ("water", "we swam in the reservoir"),
    ],
)
def test_what_is_told_is_known(topic, text):
    assert topic in topics_of(text)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("ill", "you cried and pretended it was hay fever"),
        ("ill", "you never took a sick day in thirty years"),
        ("ill", "the cat sat on my knee all evening"),
        ("ill", "you went as Doctor Who to the ball"),
        ("ill", "you were sick of the sight of me"),
        ("lost", "you fell asleep on my shoulder"),
        ("lost", "you can tell what's wrong from how I say hello"),
        ("lost", "you lost your mum that spring"),
        ("lost", "you missed me"),
        ("car", "we walked in the park until dark"),
        ("talk", "your nan called me the cheeky one"),
        ("teach", "you helped me move house"),
        ("food", "we sat in a traffic jam"),
        ("water", "you taught me to shoot pool"),
    ],
)
def test_what_only_looks_like_it_is_not(topic, text):
    assert topic not in topics_of(text)
