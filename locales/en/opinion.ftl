### The opinion landscape on the command line (`leitwerk opinion`): what many people's answers say, and how sure that is.

## Head and progress

opinion-title-topic = Opinion landscape: { $topic }
opinion-reading = Reading the files …
opinion-computing = Computing the opinion landscape …
opinion-written = Pictures and tables for publication are now in { $folder }. Open { $page } first.
opinion-replaced = Replaced in { $folder }: { $files }
opinion-other-files = Caution: { $folder } also holds other files: { $files }. Check them before you publish the folder.
opinion-internal = This output also holds figures about small groups. It is for the administration only. For publication, use --out.
opinion-per-person = Caution: { $file } holds details about individual people, that is, personal data. Keep the file safe, do not pass it on and do not publish it.

## How things are counted

opinion-quoted = “{ $text }”
opinion-no-text = Statement no. { $number } (its words are missing in the files)
opinion-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
opinion-agree-least = { $share } agree (at least { $least }; { $answers })
opinion-disagree-least = { $share } disagree (at least { $least }; { $answers })
opinion-agree-range = { $share } agree ({ $low } to { $high }; { $answers })
opinion-disagree-range = { $share } disagree ({ $low } to { $high }; { $answers })
opinion-more = { $count ->
    [one] There is { $count } more such statement. The tables hold all of them (--out).
   *[other] There are { $count } more such statements. The tables hold all of them (--out).
}

## Who took part

opinion-people-heading = Who took part
opinion-ratings = Ratings (agree, disagree or neither): { $ratings }
opinion-enough = Rated enough statements to be compared with others: { $people }
opinion-too-few = Fewer than { $least } people took part. With so few, one could tell who answered what. That is why no result is shown here.

## Which groups appear

opinion-groups-heading = Which groups appear
opinion-groups = { $count ->
    [one] The answers form { $count } group.
   *[other] The answers form { $count } groups.
}
opinion-groups-meaning = A group is made of people who gave similar answers. It comes from the answers alone, not from who somebody is.
opinion-groups-given = { $count ->
    [one] { $count } group is recorded in { $file }. It was taken from there, not searched for anew.
   *[other] { $count } groups are recorded in { $file }. They were taken from there, not searched for anew.
}
opinion-group-typical = What it answers otherwise:

## What all share

opinion-shared-hidden = Only the groups shown are meant. Nothing is said about smaller ones.

## What divides

opinion-divides-distance = Difference: at least { $points } percentage points

## How sure this is

opinion-sure-heading = How sure this is
opinion-sure-groups-firm = The groups are stable: searching for them many times among a random half of the people gives almost the same ones. Stable means that the border lies in the same place again and again. It does not mean that the groups are far apart.
opinion-sure-groups-fair = The groups are stable at their core: searching for them many times among a random half of the people mostly gives similar ones. Somebody at the edge may belong to another. Stable means that the border lies in the same place again and again. It does not mean that the groups are far apart.
opinion-sure-groups-weak = The groups are not stable: searching for them many times among a random half of the people often gives other ones. Do not base a decision on them.
opinion-sure-groups-unknown = How stable the groups are has not been examined.
opinion-sure-polis = Calculated with the formulas of Polis. There, the result also depends on the order of the rows, and people who answered little are moved towards the middle. Without --method polis neither is the case. Polis always finds at least two groups, even where there are none.
opinion-sure-picture = A picture with two directions shows { $share } of the differences between the answers. The rest cannot be drawn in this way.

## What was odd in the files

opinion-remarks-heading = What was odd in the files
opinion-remarks-none = Nothing in particular.
opinion-remark-separator = { $file }: The columns are separated by “{ $separator }” instead of a comma. The file was read that way.
opinion-remark-separator-tab = { $file }: The columns are separated by tabs instead of a comma. The file was read that way.
opinion-remark-missing-column = { $file }: The column “{ $column }” is missing; not every export of Polis has it. What it would hold is not known.
opinion-remark-unquoted = { $file }: Texts without the quotation marks they need: { $statements }, the first in line { $line }. They were read up to where the next statement begins. Please check that they are complete.
opinion-remark-no-ratings = { $file }: There are no ratings yet.
opinion-remark-flipped = { $file }: Agreement and disagreement are swapped. The counts show it for this many statements: { $statements }. They were read the right way round.
opinion-remark-other-counts = { $file }: For { $statements } of { $of } statements the counts differ from { $votes }, first for no. { $first }. The calculation uses { $votes }.
opinion-remark-replaced = { $file }: This often somebody rated a statement again: { $events }. The latest answer counts.
opinion-remark-contradictory = { $file }: This often one person gave different answers at the same moment: { $answers }. They count as “neither”.
opinion-remark-unknown-statements = { $file }: These rated statements have no entry: { $statements }. They do not count.
opinion-remark-unknown-people = { $file }: Those who rated statements but are not in the file: { $people }. They have no group there.
opinion-remark-other-people-counts = { $file }: For { $people } the number of ratings does not fit { $votes }. The calculation uses { $votes }.
opinion-remark-quiet-groups = { $file }: Even those who rated fewer than { $needed } statements have a group there: { $people } of { $of }. Please check whether these groups are of use.

## What you can do now

opinion-next-heading = What you can do now
opinion-next-out = Make pictures and tables that may be published: { $command }
opinion-next-shared = Begin with what is shared: a goal can be built on it. Leave out statements that only say who somebody is or what they did. They show who took part, and who is missing.
opinion-next-divides = Talk about what divides with people from every group before anything is decided.
opinion-next-split = Talk about what divides before anything is decided.
opinion-next-rate = { $count ->
    [one] { $count } statement has fewer than { $least } answers; nothing is known about it yet. If people can still take part, show it first.
   *[other] { $count } statements have fewer than { $least } answers; nothing is known about them yet. If people can still take part, show these first.
}
opinion-next-remarks = Clear up what was odd in the files before publishing.
