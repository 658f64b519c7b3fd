### Matrix: overarching goals and fields of action.

matrix-title = Overarching goals in the fields of action
matrix-short-title = Matrix
matrix-intro = An overarching goal holds in every field of action. Each place therefore has a sentence saying what it means there, or a justification of why it is not taken up there. Where both are missing, the place is open.
matrix-caption = Which overarching goals are taken up in which fields of action
matrix-taken-up = taken up
matrix-justified = not taken up, with justification
matrix-hole = open
matrix-none = For the matrix, this edition needs overarching goals and fields of action.
matrix-place-title = Overarching goal { $goal } in field of action { $field }
matrix-question = What does this overarching goal mean here?
matrix-hole-explained = This place is still open: it lacks a sentence saying what the overarching goal means in this field of action, or a justification of why it is not taken up here.
matrix-back = Back to the matrix
