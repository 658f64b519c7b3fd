### The opinion landscape as pictures, tables and a page. Groups are called by letters, for they come from answers.

landscape-title = Opinion landscape

## Numbers

landscape-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
landscape-people-about = { $count ->
    [one] about { $count } person
   *[other] about { $count } people
}
landscape-people-few = fewer than 10 people
landscape-about = about { $number }
landscape-few = fewer than 10
landscape-n = n = { $number }
landscape-share-with-range = { $share } ({ $low }–{ $high })
landscape-answers = { $agree } agree, { $pass } neither, { $disagree } disagree ({ $n })
landscape-colon = { $name }: { $is }
landscape-pair = { $first }, { $second }
landscape-separator = ;
landscape-not-computed = not computed

## Who and what

landscape-all = All
landscape-letters = A B C D E F G H
landscape-group = Group { $letter }
landscape-group-with-size = { $group } ({ $size }, { $share })
landscape-size-and-share = { $size } · { $share }
landscape-statement = Statement { $number }
landscape-number-of-statements = { $count ->
    [0] no statement
    [one] { $count } statement
   *[other] { $count } statements
}
landscape-nothing-sure = nothing certain – see below
landscape-meta = does not count for the map
landscape-agree = agree
landscape-pass = neither
landscape-disagree = disagree
landscape-key = What the colours mean

## In brief

landscape-brief = In brief
landscape-took-part = Took part
landscape-statements = Statements
landscape-statements-rejected = { $kept } count, { $rejected } taken out
landscape-ratings = Ratings
landscape-in-conversation = Rated enough for the map
landscape-groups = Groups
landscape-between = In no clear group
landscape-computed-by = Computed with
landscape-method-own = Leitwerk, its own method
landscape-method-polis = Leitwerk, by the formulas of Polis
landscape-groups-found = { $count ->
    [one] The answers form one group: { $groups }.
   *[other] The answers form { $count } groups: { $groups }.
}
landscape-groups-given = { $count ->
    [one] According to the file there is one group: { $groups }.
   *[other] According to the file there are { $count } groups: { $groups }.
}
landscape-groups-hidden = { $count ->
    [one] One group of fewer than 10 people is not shown.
   *[other] { $count } groups of fewer than 10 people each are not shown.
}
landscape-one-group-shown = With only one group shown, groups are not compared.
landscape-no-groups = We found no clearly separate groups. That does not mean that all agree, nor that there are no camps: views shade into one another, or there are too few answers to tell groups apart safely.
landscape-groups-unknown = Whether there are groups cannot be told: too few people rated enough statements.
landscape-groups-no-pattern = No groups could be found: how somebody rates one statement tells hardly anything here of how the same person rates others. Either views do not go together, or each person gave too few ratings to see it.
landscape-undecided = Not clearly part of any group: { $people }.
landscape-too-few = Fewer than 10 people took part. This is why there are no results to see yet.

## The map

landscape-map = The map of the answers
landscape-near = Those who stand close together answered alike. The darker the area, the more people stand there.
landscape-directions = Only distances count. Up, down, right and left have no meaning of their own.
landscape-map-description = A map of the answers, without single people. The darker an area, the more people stand there. Based on: { $people }.
landscape-map-people = Based on: { $people } who rated enough statements. Where only few stand, nothing is drawn.
landscape-map-none = Too few people stand close together for a map.
landscape-fewer = few people
landscape-more = many people
landscape-column-group = Group
landscape-column-people = People
landscape-column-share = Share
landscape-column-stability = Stability
landscape-typical = What { $group } answers otherwise
landscape-typical-aid = To these statements the group answers clearly otherwise than the others.
landscape-others = the others: { $share }

## Statements

landscape-bars-aid = The brackets show how exact the shares are (agreement below, disagreement above): they lie within them with 95% certainty. n is the number of people who rated.
landscape-split-hidden = Where there is only “All”, fewer than 10 people in at least one group rated the statement. Then the groups are not shown one by one.
landscape-shared = What a majority in every group shares
landscape-shared-of-all = What most share
landscape-shared-aid = Of those who rated the statement, more than half answer alike in every group (95 % certainty).
landscape-shared-aid-of-all = Of those who rated the statement, more than half answer alike (95 % certainty).
landscape-shared-none = To no statement do certainly more than half answer alike in every group. The reason may be the views, or that too few have rated yet.
landscape-shared-none-of-all = To no statement do certainly more than half answer alike. The reason may be the views, or that too few have rated yet.
landscape-divides = What divides
landscape-divides-aid = In one group a majority agrees, in another a majority disagrees, or the groups are at least 20 percentage points apart. The difference is certain, not just chance.
landscape-divides-aid-of-all = Here views are most divided: agreement and disagreement certainly have more than a third each.
landscape-divides-none = On no statement do the groups certainly take different sides. There may also be too few answers yet.
landscape-divides-none-of-all = No statement certainly splits people into two large parts. There may also be too few answers yet.
landscape-divides-most = The groups are furthest apart here:
landscape-divides-most-of-all = The most divided are:
landscape-most-rated = Rated most often
landscape-most-rated-aid = The statements that most people rated.
landscape-most-rated-none = There are fewer than 10 ratings of each statement.
landscape-first-of = These are the first { $shown } of { $all }. All statements stand at the end.
landscape-as-table = { $title }: the figures
landscape-column-who = Statement and group
landscape-column-n = Rated by
landscape-every = All statements
landscape-column-statement = Statement
landscape-column-by-group = Agree, by group

## How sure this is

landscape-sure = How sure is this?
landscape-sure-people = Those who rated here chose to do so. This is no representative survey. The figures hold for the people who took part.
landscape-sure-ranges = Beside every share stands how many people rated and, in brackets, a range. The more people, the narrower it is.
landscape-sure-share = Not everybody rated every statement. Had they, the share would lie in this range with 95 % certainty, if chance decided who rated what. Of 100 ranges, about 5 miss.
landscape-sure-map = The map shows { $share } of all differences between the answers. No more fits onto a flat picture.
landscape-sure-groups = The groups come from answers alone. They say nothing about who the people are.
landscape-sure-groups-given = The groups are as the file has them. They were not computed anew here.
landscape-stability = How stable are the groups?
landscape-stability-aid = The computation was repeated many times with some of the people. The longer the bar, the more often the same groups come out.
landscape-stability-line = The dashed line stands at { $share }: groups below it do not count as stable.
landscape-stability-needed = Being stable is not enough: groups must also be far enough apart and differ on several statements.
landscape-stability-none = Whether the same groups would come out again was not computed.
landscape-one-group = No groups
landscape-number-of-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
landscape-chosen-alone = chosen
landscape-chosen = { $share }, chosen

## What is not here

landscape-left-out = What is not here
landscape-left-small = Figures about fewer than 10 people are not shown, so that nobody can tell what a single person thinks.
landscape-left-about = Where a small number could be had by subtraction, the large one is rounded to tens. Then it says “about”. Where fewer than 10 people outside the groups rated a statement, they do not count in “All”.
landscape-left-person = Where single people stand, and what they rated, is not published.
landscape-left-unsaid = { $count ->
    [one] Fewer than 10 people rated one statement. It stands in the list without figures.
   *[other] Fewer than 10 people each rated { $count } statements. They stand in the list without figures.
}
landscape-left-split = { $count ->
    [one] For one statement the groups are not shown one by one, because fewer than 10 people in one group rated it.
   *[other] For { $count } statements the groups are not shown one by one, because fewer than 10 people in one group rated them.
}
landscape-left-rejected = { $count ->
    [one] Moderation took out one statement. It does not appear.
   *[other] Moderation took out { $count } statements. They do not appear.
}
