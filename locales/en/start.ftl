### Start page.

start-title = Start page
start-heading = What { $city } has set out to do
start-empty = There is no Leitbild here yet. It will appear as soon as the city has imported one.
start-editions = The Leitbild
start-in-force = This edition is in force. Its goals are the basis of the work in the city.
start-in-deliberation = The bodies are currently deliberating on this edition; it has not been adopted yet.
start-draft = This edition is still being written and is not public yet.
start-promised = Seven overarching goals that hold everywhere
start-promised-intro = Every overarching goal should mean something in every field of action. The dots show how far each one reaches already.
start-reach = { $count ->
    [0] Taken up in none of { $fields } fields of action
    [one] Taken up in { $count } of { $fields } fields of action
   *[other] Taken up in { $count } of { $fields } fields of action
}
start-reach-justified = { $count ->
    [one] { $count } deliberately not
   *[other] { $count } deliberately not
}
start-to-matrix = Overarching goals and fields of action at a glance
start-stands = Where we stand
start-measures = Status of the measures
start-holes = { $count ->
    [one] { $count } place in the matrix still lacks an answer.
   *[other] { $count } places in the matrix still lack an answer.
}
