### Bodies and meetings.

bodies-title = Bodies
bodies-intro = Those who deliberate on the Leitbild, steer it and support it along the way.
bodies-meetings-title = Meetings
bodies-meetings = { $count ->
    [0] no meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
bodies-none = No bodies have been entered here yet.
bodies-no-meetings = No meetings have been entered here yet.
