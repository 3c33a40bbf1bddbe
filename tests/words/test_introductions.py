"""How people say who a letter is for and who writes it."""

import pytest
from shelves import SHIPPED

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.asking.spoken_of import spoken_of
from letters.words.drafting.compose import compose
from letters.words.english.naming import is_office
from letters.words.reading.addressing import addressed
from letters.words.reading.introductions import called, greeting, reader_of
from letters.words.reading.kinds import read_occasion, relationship_in
from letters.words.reading.named import named
from letters.words.reading.signatures import signed


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("my gf kayla", "Kayla"),
        ("My buddy Dale", "Dale"),
        ("A former pupil of mine, Thomas.", "Thomas"),
        ("an old friend of ours, Jim", "Jim"),
        ("morgan!! my best friend", "Morgan"),
        ("Steph!!", "Steph"),
        ("Jean, Jean Towle, we worked in the kitchen together at the school", "Jean"),
        ("mi esposa nohemi", "Nohemi"),
        ("meine Oma", "Oma"),
        ("Mi Sook", "Mi Sook"),
        ("Gunvor Ahlm", "Gunvor"),
        ("Kelechi Okonkwo", "Kelechi"),
        ("Siew Ling", "Siew Ling"),
        ("Mama Ngozi", "Mama Ngozi"),
        ("Priya Aunty", "Priya Aunty"),
        ("Chief Okafor", "Chief Okafor"),
        ("Tante Inge", "Tante Inge"),
        ("My younger brother Wei Jie", "Wei Jie"),
        ("Graham (colleague)", "Graham"),
        ("my lad connor", "Connor"),
        ("My friend Beryl, from two doors down", "Beryl"),
        ("Shalu (Shalini Rao), my hostel roommate from college", "Shalu"),
        ("Ulrike, ex-wife", "Ulrike"),
        ("The wife, Noeline", "Noeline"),
        ("My son's teacher, Ms Brennan", "Ms Brennan"),
        ("To my friend Birgitta, whose husband has died.", "Birgitta"),
        ("Herr Bauer, he is my Meister at work", "Herr Bauer"),
        ("My granddaughter, Emily Catherine.", "Emily Catherine"),
        ("my parents", "Mum and Dad"),
        ("my mom and dad", "Mom and Dad"),
        ("Jo (my sister)", "Jo"),
        ("my professor", "Professor"),
        ("my wife Sandra and our son Billy", "Sandra and Billy"),
        ("My wife and our son", "My wife and our son"),
        ("Desmond's wife, Mrs. Fitzgerald", "Mrs. Fitzgerald"),
        ("Maureen Stubbs, widow of Derek who i drove with", "Maureen"),
        ("Dr. Patel at Marsh Lane surgery", "Dr. Patel"),
        ("Everyone at Marsh Lane", "Everyone at Marsh Lane"),
        ("Jeanette, my cousin in Kansas, and all of her family", "Jeanette and family"),
        ("Tom, my brother, and his kids", "Tom and the kids"),
        ("my aunt bev", "Aunt Bev"),
        ("my nana", "Nana"),
        ("Lucy, my friend", "Lucy"),
        ("My son Darren and his wife Chloe", "Darren and Chloe"),
        ("My junior brother Emeka and his wife to be Adaeze", "Emeka and Adaeze"),
        ("my aunt bev and her partner Sue", "Aunt Bev and Sue"),
        ("my son darren and his wife", "Darren"),
        ("my neighbour Pat and her dog", "my neighbour Pat and her dog"),
        ("Sandra. Ex-wife.", "Sandra"),
        ("Colin - bowls club", "Colin"),
        ("Mum, Dad and Sam", "Mum, Dad and Sam"),
        ("mum, dad and sam", "Mum, Dad and Sam"),
        ("Mrs. Frankenberg, Grete and Suse", "Mrs. Frankenberg, Grete and Suse"),
        ("Mrs. Löwenstein and Grete", "Mrs. Löwenstein and Grete"),
        ("mrs. löwenstein", "mrs. löwenstein"),
        ("Mr and Mrs Smith and family", "Mr and Mrs Smith and family"),
        ("Dr. Patel and all at the surgery", "Dr. Patel and all at the surgery"),
        ("My sister Grace and all at home", "Grace and all at home"),
        ("To my cousin Ruth and everyone at the farm", "Ruth and everyone at the farm"),
        ("my parents and all", "Mum, Dad and all"),
        ("mum and all the family", "Mum and all the family"),
        ("my son Bob, Sue and the kids", "Bob, Sue and the kids"),
        ("my brother Alan, his wife jo and their kids", "Alan, Jo and the kids"),
        ("My boss Sandra and the team", "Sandra and the team"),
        ("My brothers Tom and Dick", "Tom and Dick"),
        ("my daughter Ann and grandson Tim", "Ann and Tim"),
        ("my neighbours Ann and Bob and their kids", "Ann, Bob and the kids"),
        ("My wife Jo, the kids and the dog", "Jo, the kids and the dog"),
        ("Rosa, Tim and everybody at work", "Rosa, Tim and everybody at work"),
        ("Grace. And all at home.", "Grace and all at home"),
        ("Tom, Dick & Harry", "Tom, Dick & Harry"),
        ("Aunt Sally and Uncle Bob", "Aunt Sally and Uncle Bob"),
        ("Bob and his dog", "Bob and his dog"),
        ("my dear Mrs. D'Arcy III", "Mrs. D'Arcy III"),
        ("Toby", "Toby"),
        ("Fortuna", "Fortuna"),
        ("Tom, who saved me", "Tom"),
        ("everyone at the depot", "everyone at the depot"),
        ("Terry. work", "Terry"),
        ("Carol - neighbour", "Carol"),
        ("lisa, college", "Lisa"),
        ("Ms Park. school", "Ms Park"),
        ("Dr Osei. surgery", "Dr Osei"),
        ("Rosie - old flatmate", "Rosie"),
        ("Mr Alan Whitby, he was my foreman", "Mr Whitby"),
        ("My father. I call him Daddy.", "Daddy"),
        ("my boss Sandra but everyone calls her San", "San"),
        ("nan (my mums mum)", "Nan"),
        ("My sister in law Caroline, everyone calls her Caz", "Caz"),
        ("grandad (my dads dad) we call him Pops", "Pops"),
        ("Mr Okafor, my old maths teacher, but he said to call him Dele", "Dele"),
        ("My husband Stephen aka Stevo", "Stevo"),
        ("Patricia, known as Trish, from the allotment", "Trish"),
        ("old colleague of mine called Raj", "Raj"),
        ("my sister Ann, I called her yesterday", "Ann"),
        ("My gran. Nobody calls her anything but Gran.", "Gran"),
        ("auntie Jean (not really my aunt, mums best friend)", "Auntie Jean"),
        ("Big Dave (David Mullen) best man at my wedding", "Big Dave"),
        ("Jim, retired postman, lives at number 9", "Jim"),
        ("my therapist Dr Lowe", "Dr Lowe"),
        ("my dad's partner Sheila", "Sheila"),
        ("My parents' neighbour Mr Singh", "Mr Singh"),
    ],
)
def test_by_what_somebody_is_called(to: str, name: str) -> None:
    assert called(to) == name


@pytest.mark.parametrize(
    "to", ["my sister Jo", "Mum", "nan", "Grandad", "our kid", "my boss, Helen", "Uncle Des", "the lads"]
)
def test_who_is_called_something_is_a_reader(to: str) -> None:
    assert reader_of(to) == to


@pytest.mark.parametrize(
    "to",
    [
        "sister",
        "My brother",
        "to my husband",
        "my old teacher",
        "boss",
        "my best friend",
        "my daughter in law",
        "ex-wife",
        "my sister and all at home",
        "my wife and the kids",
    ],
)
def test_who_somebody_is_to_the_writer_is_no_name(to: str) -> None:
    with pytest.raises(BriefError, match=f"What do you call them.*“{to}” is who they are to you") as asked:
        reader_of(to)
    assert asked.value.key == "to"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Eileen (Prosser)", "Eileen"),
        ("Tomasz Bielak, from night shift", "Tomasz Bielak"),
        ("Roberto. She says me Beto, so Beto", "Beto"),
        ("Me, Kwame", "Kwame"),
        ("it's me, Jo", "Jo"),
        ("Her father. Donal", "Donal"),
        ("Walter, her grandfather. She calls me Gramps.", "Gramps"),
        ("her mum", "Mum"),
        ("Your father", "Your father"),
        ("your father", "Your father"),
        ("Mel, your sister", "Mel"),
        ("me", "Me"),
        ("Your loving son Tom", "Your loving son Tom"),
        ("The altos", "The altos"),
        ("Father Brendan", "Father Brendan"),
        ("hana", "Hana"),
        ("Bill (yet)", "Bill (yet)"),
        ("Mum (and Dad)", "Mum (and Dad)"),
        ("Ann (his sister)", "Ann"),
        ("Kate (from school)", "Kate"),
    ],
)
def test_by_what_somebody_signs(sender: str, name: str) -> None:
    assert signed(sender) == name


@pytest.mark.parametrize(
    ("to", "relationship"),
    [
        ("my brother Keith", "sibling"),
        ("Jean, Jean Towle, we worked in the kitchen together at the school", "colleague"),
        ("mi esposa nohemi", "partner"),
        ("ma sœur Claire", "sibling"),
        ("mi mamá", "parent"),
        ("Mi Sook", ""),
        ("the wife, Noeline", "partner"),
        ("My son's teacher, Ms Brennan", "teacher"),
        ("Mum", "parent"),
        ("my ex wife Marisol", "former partner"),
        ("my aunt bev", "relative"),
        ("my mother-in-law, Pat", "relative"),
        ("my godmother", "relative"),
        ("Sandra. Ex-wife.", "former partner"),
        ("Terry. work", "colleague"),
        ("Kev - my old boss", "colleague"),
        ("My junior brother Emeka and his wife to be Adaeze", "sibling"),
        ("Tom, Dad", ""),
        ("Father Brendan", ""),
        ("Tom", ""),
        ("our Jack", ""),
        ("My father. I call him Daddy.", "parent"),
        ("old colleague of mine called Raj", "colleague"),
        ("my dad's partner Sheila", "relative"),
        ("my brothers wife Jade", "relative"),
        ("my mums mum, Nana Jo", "grandparent"),
        ("my son's little girl Isla", "child"),
        ("my mums best friend Carol", "friend"),
        ("My parents' neighbour Mr Singh", "friend"),
    ],
)
def test_what_somebody_is_may_be_told_with_the_name(to: str, relationship: str) -> None:
    assert relationship_in(to) == relationship


def test_a_golden_wedding_is_an_anniversary_and_its_years_are_kept() -> None:
    occasions = ("wedding", "anniversary", "love")
    assert read_occasion("golden wedding, 50 years", occasions) == "anniversary"
    assert read_occasion("her wedding", occasions) == "wedding"
    assert read_occasion("No reason. Just telling her.", occasions) == "love"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("She is Adaeze", ("Adaeze", "she")),
        ("he is marrying Blessing", ("Blessing", "")),
        ("his name is Tunde", ("Tunde", "he")),
        ("to Kofi", ("Kofi", "")),
        ("to a Scottish girl called Mhairi", ("Mhairi", "")),
        ("Tom. He's a plumber", ("Tom", "he")),
        ("Toby", ("Toby", "")),
        ("my condolences for your husband", ("your husband", "he")),
        ("sorry to hear about the death of Mrs. Lee", ("Mrs. Lee", "")),
        ("your sister's death", ("your sister", "she")),
    ],
)
def test_a_name_may_be_told_as_a_sentence(answer: str, name: tuple[str, str]) -> None:
    assert (named(answer).name, named(answer).pronoun) == name


@pytest.mark.parametrize(
    ("to", "told", "said"),
    [
        ("my mum", "You sat in Mum's car and cried.", "You sat in your car and cried."),
        ("nan", "you let me stay at nans and we had tea", "you let me stay at yours and we had tea"),
        ("dad", "we were in my dad's shed and you said no", "we were in your shed and you said no"),
        ("Mum and Dad", "You two came in Dad's car", "You two came in Dad's car"),
        ("grandad", "you say mind the clutch even in Nan's car", "you say mind the clutch even in Nan's car"),
        ("nan", "you and your nan's dog", "you and your nan's dog"),
        ("Keith", "you drove Keith's van", "you drove Keith's van"),
    ],
)
def test_what_is_the_readers_own_is_theirs(to: str, told: str, said: str) -> None:
    assert addressed(told, Brief(to, "Jo", "parent", "thanks")) == said


@pytest.mark.parametrize(
    ("answer", "name", "relationship"),
    [
        ("Delroy, a colleague", "Delroy", "colleague"),
        ("Delroy a colleague", "Delroy", "colleague"),
        ("Jo's mum and dad, Lorna and Keith", "Lorna and Keith", "friend"),
        ("Lorna and Keith, Jo's mum and dad", "Lorna and Keith", "friend"),
        ("Mr Osei my old maths teacher", "Mr Osei", "teacher"),
        ("Ann and Bob, my in-laws", "Ann and Bob", "relative"),
        ("our neighbours Ann and Bob", "Ann and Bob", "friend"),
        ("Mum's friend Jean", "Jean", "friend"),
        ("Moses, Dad's carer", "Moses", "friend"),
        ("Father Michael, our priest", "Father Michael", "friend"),
        ("Hilda, the lady next door", "Hilda", "friend"),
        ("Professor Lindqvist, my supervisor", "Professor Lindqvist", "teacher"),
        ("my sons teacher ms brennan", "Ms Brennan", "teacher"),
        # who looks after somebody, and who is a father to somebody, may be anybody to the writer
        ("Moses, who looks after my dad", "Moses", ""),
        ("Sam, the father of my kids", "Sam", ""),
    ],
)
def test_who_somebody_is_beside_the_name(answer, name, relationship):
    assert (called(answer), relationship_in(answer)) == (name, relationship)


@pytest.mark.parametrize(
    ("to", "name", "greeted"),
    [
        ("Dearest Bill", "Bill", "Dearest Bill"),
        ("my dear aunt", "Aunt", "My dear Aunt"),
        ("Hey Tom", "Tom", "Hey Tom"),
        ("my dear Mrs. D'Arcy III", "Mrs. D'Arcy III", "My dear Mrs. D'Arcy III"),
        ("My dearest love", "My dearest love", "My dearest love"),
        (
            "Dear Mrs. Bell, Ann and the boys",
            "Mrs. Bell, Ann and the boys",
            "Dear Mrs. Bell, Ann and the boys",
        ),
        ("my dear sister Grace and all", "Grace and all", "My dear Grace and all"),
        ("my dear friends", "my dear friends", "My dear friends"),
        ("hi gladys and all", "Gladys and all", "Hi Gladys and all"),
        ("Heyward", "Heyward", ""),
        ("my sister Jo", "Jo", ""),
    ],
)
def test_who_is_greeted_with_their_name_is_greeted_so(to: str, name: str, greeted: str) -> None:
    assert (called(to), greeting(to)) == (name, greeted)
    if greeted:
        letter = compose(
            Brief(to, "Sandra", "friend", "thanks", details=(("deed", "the pictures"),)), SHIPPED
        )
        assert letter.text.startswith(f"{greeted.replace(chr(39), '’')},\n")


@pytest.mark.parametrize(
    ("to", "who"),
    [
        ("My wife and our son Billy", "My wife"),
        ("your wife and Billy", "your wife"),
        ("Jo and my brother", "my brother"),
        ("my gran and my sister", "my sister"),
    ],
)
def test_of_several_nobody_goes_without_a_name(to: str, who: str) -> None:
    with pytest.raises(BriefError, match=f"“{who}” is who somebody is to you"):
        reader_of(to)


@pytest.mark.parametrize(
    "to",
    [
        "my wife Sandra and our son Billy",
        "my brother and best friend Joe",
        "our kid and Jo",
        "our twin",
        "Bob and his dog",
    ],
)
def test_whoever_is_named_is_asked_for_no_name(to: str) -> None:
    assert reader_of(to) == to


@pytest.mark.parametrize(
    "to",
    [
        "the vice-principal of the technical institute",
        "the registrar of the college",
        "the manager",
        "the headmaster of St. Columb's",
        "the editor",
        "The Editor, The Times",
        "the council",
        "the town council",
        "the porter of the college",
    ],
)
def test_an_office_is_nobody_by_name(to: str) -> None:
    assert reader_of(to) == reader_of(f"to {to}") == to and is_office(called(to))
    assert spoken_of("What would you say to {to}?", to, first=True) == "What would you say to them?"
    told = Brief(to, "G. Gavan Duffy", "friend", "thanks", details=(("deed", "You sent us the forms."),))
    assert compose(told, SHIPPED).text.startswith("Dear Sir or Madam,\n")


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("the team of the ward", "the team of the ward"),
        ("the nurses of ward 5", "the nurses of ward 5"),
        ("the ladies of the Altar Society", "the ladies of the Altar Society"),
        ("the mother of Ann", "the mother of Ann"),
        ("the headmaster, Mr. Boyle", "Mr. Boyle"),
        ("the manager of Barclays Bank, Mrs Bell", "Mrs Bell"),
        ("the lads", "Lads"),
        ("Ann Board", "Ann Board"),
    ],
)
def test_those_who_are_known_are_no_office(to: str, name: str) -> None:
    assert called(to) == name and not is_office(name)


@pytest.mark.parametrize("name", ["Chas.", "Wm.", "Geo.", "Jas.", "Thos.", "Robt.", "Your friend, Chas."])
def test_a_name_that_is_written_short_keeps_its_stop(name: str) -> None:
    assert signed(name) == name
    assert signed("Donal.") == "Donal"
