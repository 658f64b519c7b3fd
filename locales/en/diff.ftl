### What changes from one edition to another, or from one set of data to another.

## The page

diff-title = The { $old } and { $new } editions compared
diff-link = Compare with the { $edition } edition
diff-intro = Goal by goal and sentence by sentence: what the { $old } edition said stands beside what became of it in the { $new } edition. Which goal follows which has been recorded; it is not guessed.
diff-legend = How to read the comparison
diff-removed-words = words taken out
diff-added-words = new words
diff-removed = taken out
diff-added = new
diff-rewritten = written anew
diff-original = The wording is compared in the language it was written in: { $language }. Only that wording is debated and adopted; translations are not compared.
diff-between = { $count ->
    [one] The way leads through the edition of { $editions }.
   *[other] The way leads through the editions of { $editions }.
}
diff-summary = The main points
diff-goal-counts = In the { $old } edition: { $before ->
    [one] { $before } goal
   *[other] { $before } goals
}. In the { $new } edition: { $after ->
    [one] { $after } goal
   *[other] { $after } goals
}.
diff-nothing = Nothing has changed between the two editions.
diff-edition = The edition itself
diff-take-ups = What the overarching goals mean in particular places
diff-named-only = They stand in both editions in the same words and are only named here.

## Single goals and fields

diff-no-reason = No reason has been recorded.
diff-contradiction-differs = It is recorded as “continued”, but the wording is different.
diff-contradiction-same = It is recorded as “reworded”, but the wording is the same.
diff-open = The trail ends at { $goals }: what became of it or where it comes from has not been recorded.
diff-moved-field = No longer stands under “{ $old }” but under “{ $new }”.
diff-field-went = Goals that now stand under “{ $field }”: { $count }
diff-field-came = Goals that stood under “{ $field }” before: { $count }

## How many goals

diff-continued = { $count ->
    [one] { $count } goal stayed the same word for word
   *[other] { $count } goals stayed the same word for word
}
diff-contradictory = { $count ->
    [one] For { $count } goal, what is recorded and the wording do not agree
   *[other] For { $count } goals, what is recorded and the wording do not agree
}
diff-reworded = { $count ->
    [one] { $count } goal was reworded
   *[other] { $count } goals were reworded
}
diff-moved = { $count ->
    [one] { $count } goal stands in the same words in another field of action
   *[other] { $count } goals stand in the same words in another field of action
}
diff-split = { $count ->
    [one] { $count } goal was split into several
   *[other] { $count } goals were split into several
}
diff-merged = { $count ->
    [one] { $count } goal was merged with others
   *[other] { $count } goals were merged with others
}
diff-regrouped = { $count ->
    [one] { $count } goal was split and merged anew
   *[other] { $count } goals were split and merged anew
}
diff-dropped = { $count ->
    [one] { $count } goal was dropped
   *[other] { $count } goals were dropped
}
diff-new = { $count ->
    [one] { $count } goal is new
   *[other] { $count } goals are new
}
diff-unsaid = { $count ->
    [one] For { $count } goal it is not recorded what became of it or where it comes from
   *[other] For { $count } goals it is not recorded what became of them or where they come from
}

## How many fields, sections and sentences on overarching goals

diff-fields-new = { $count ->
    [one] { $count } field of action is new
   *[other] { $count } fields of action are new
}
diff-fields-gone = { $count ->
    [one] { $count } field of action was dropped
   *[other] { $count } fields of action were dropped
}
diff-fields-renamed = { $count ->
    [one] { $count } field of action has a new name
   *[other] { $count } fields of action have a new name
}
diff-fields-reworded = { $count ->
    [one] { $count } field of action has a new description
   *[other] { $count } fields of action have a new description
}
diff-fields-same = { $count ->
    [one] { $count } field of action stayed the same word for word
   *[other] { $count } fields of action stayed the same word for word
}
diff-sections-new = { $count ->
    [one] { $count } section is new
   *[other] { $count } sections are new
}
diff-sections-gone = { $count ->
    [one] { $count } section was dropped
   *[other] { $count } sections were dropped
}
diff-sections-reworded = { $count ->
    [one] { $count } section was reworded
   *[other] { $count } sections were reworded
}
diff-sections-same = { $count ->
    [one] { $count } section stayed the same word for word
   *[other] { $count } sections stayed the same word for word
}
diff-take-ups-new = { $count ->
    [one] { $count } sentence is new
   *[other] { $count } sentences are new
}
diff-take-ups-gone = { $count ->
    [one] { $count } sentence was dropped
   *[other] { $count } sentences were dropped
}
diff-take-ups-reworded = { $count ->
    [one] { $count } sentence was reworded
   *[other] { $count } sentences were reworded
}
diff-take-ups-taken-up-now = { $count ->
    [one] In { $count } place an overarching goal is now taken up; before, it said why it was not
   *[other] In { $count } places an overarching goal is now taken up; before, it said why it was not
}
diff-take-ups-justified-now = { $count ->
    [one] In { $count } place it now says why an overarching goal is no longer taken up
   *[other] In { $count } places it now says why an overarching goal is no longer taken up
}
diff-take-ups-same = { $count ->
    [one] { $count } sentence stayed the same word for word
   *[other] { $count } sentences stayed the same word for word
}

## Two sets of data

diff-bundle-same = Both say the same.
diff-bundle-added = { $count ->
    [one] { $count } item is new
   *[other] { $count } items are new
}
diff-bundle-removed = { $count ->
    [one] { $count } item is gone
   *[other] { $count } items are gone
}
diff-bundle-changed = { $count ->
    [one] { $count } item has changed
   *[other] { $count } items have changed
}
diff-bundle-unchanged = { $count ->
    [one] { $count } item stayed the same
   *[other] { $count } items stayed the same
}
