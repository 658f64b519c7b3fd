### Goals and fields of action.

goals-title = Goals
goals-intro = The overarching goals stand above everything else. Each of the goals below them belongs to a field of action. With every goal you can see where it comes from and what has become of it.
goals-overarching = Overarching goals
goals-fields-title = Fields of action
goals-measures = { $count ->
    [0] no measures
    [one] { $count } measure
   *[other] { $count } measures
}
goals-indicators = { $count ->
    [0] no indicator of its own
    [one] { $count } indicator
   *[other] { $count } indicators
}
goals-in-field = { $count ->
    [0] no goals yet
    [one] { $count } goal
   *[other] { $count } goals
}
goals-none = This edition contains no goals yet.
goals-no-fields = This edition contains no fields of action yet.
