from letters.cache import Cache


def test_what_was_made_once_is_not_made_again() -> None:
    cache, made = Cache(10), []

    def double(keys: list[int]) -> list[int]:
        made.extend(keys)
        return [2 * key for key in keys]

    assert cache.many([1, 2, 1], double) == [2, 4, 2]
    assert cache.many([2, 3], double) == [4, 6]
    assert cache.one(3, lambda: 0) == 6
    assert made == [1, 2, 3]


def test_what_was_asked_for_longest_ago_is_forgotten_first() -> None:
    cache = Cache(2)
    for key in (1, 2, 1, 3):
        cache.one(key, lambda key=key: key)
    assert [cache.one(key, lambda: "new") for key in (1, 3)] == [1, 3]
    assert cache.one(2, lambda: "new") == "new"


def test_more_at_once_than_there_is_room_for_are_all_answered() -> None:
    assert Cache(2).many(range(5), lambda keys: keys) == [0, 1, 2, 3, 4]


class Heavy:
    heft = 3


def test_what_weighs_more_leaves_less_room() -> None:
    cache = Cache(4)
    cache.one("small", lambda: "small")
    heavy = cache.one("heavy", Heavy)
    assert cache.one("small", lambda: "made again") == "small"
    cache.one("another", lambda: "another")
    assert cache.one("small", lambda: "made again") == "small"
    assert cache.one("heavy", Heavy) is not heavy
