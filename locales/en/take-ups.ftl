### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Take up overarching goals: edition { $edition }
take-ups-open = Write the matrix
take-ups-caption = Choose a place to write it.
take-ups-holes = { $count ->
    [0] No place is open any more.
    [one] One place is still open.
   *[other] { $count } places are still open.
}
take-ups-first = Write the first open place
take-ups-back = To the matrix
take-ups-new = This place is open
take-ups-another = Write something more here
take-ups-sentence = One sentence: what does the overarching goal mean here?
take-ups-where = The sentence holds for
take-ups-justification = Or a reason: why is it not taken up here?
take-ups-one-of-both = Write a sentence or a reason, not both.
take-ups-at = Stands at
take-ups-save-next = Save and go to the next open place
take-ups-next = To the next open place without saving
take-ups-done = Saved.
take-ups-overtaken = Somebody has saved meanwhile: { $items }. What you wrote is still here. See what is stored now and decide.
take-ups-stored = Stored now:
take-ups-gone = { $code } is no longer here, somebody was faster. What you wrote is still there. Add again below what should remain of it.
