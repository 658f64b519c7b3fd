### Deliberation and decision on an edition.

decision-title = Deliberation and decision
decision-page-title = Deliberation and decision on the { $edition } edition
decision-stands = This is not possible now: the edition is { $status }.
decision-turned = The end lies before the beginning. Please check both dates.
decision-no-day = Please write the day of the decision, for example 18.6.2030.
decision-no-line = The number does not fit on one line. Please shorten it.
decision-valid = Valid
decision-paper-at = Paper in the council information system
decision-bring-in = Bring in for deliberation
decision-bring-in-text = With this the edition goes to the bodies for deliberation. It can still be changed until it is adopted. Who may read it is decided separately under “Release”.
decision-bring-in-button = Bring in
decision-adopt = Record the adoption
decision-adopt-text = The council has decided: from now on nothing in the original changes any more, neither by mistake nor on purpose. Translations remain possible, and mistakes are put right by visible errata.
decision-adopt-button = Record the adoption
decision-day = Day of the decision
decision-number = Number of the paper
decision-number-hint = As it stands in the council information system, for example V/0318/2030.
decision-address = Address of the paper in the council information system
decision-address-hint = If your system offers OParl, the OParl address of the paper; otherwise the address of its page. It begins with https://
decision-from = Valid from
decision-to = Valid until
decision-supersede-with = The { $edition } edition is superseded with this
decision-reject = Not adopted
decision-reject-text = The council has not adopted the edition. It stays recorded as rejected and can be brought in again later.
decision-reject-button = Record as not adopted
decision-take-back = Take back from deliberation
decision-take-back-text = The edition becomes a draft again.
decision-take-back-button = Take back
decision-supersede = Supersede
decision-supersede-text = A later edition has taken the place of this one. It can still be read.
decision-supersede-button = Record as superseded
decision-consultations-hint = Which bodies deliberate, in which order, and what they say: opinions and dissents stand in the Leitbild unedited.
decision-consultations-new = Add a body to the deliberation
decision-sure = I have checked everything. After adoption nothing in the original can be changed any more.
decision-not-sure = Please confirm that everything has been checked: adoption cannot be taken back.
decision-internal = This edition is still internal. It stays so after adoption, until you release it.
decision-adopt-before = First write down above what the bodies said: opinions, votes and dissents belong to the edition, and do not change afterwards either.
decision-consultations-none = No body is in the order of deliberation yet. The vote in the council is written there, too.
decision-consultations-silent = { $count ->
    [one] The result of one body is still missing.
   *[other] The results of { $count } bodies are still missing.
}
decision-supersede-sure = Yes, a later edition is in force. This cannot be taken back.
decision-supersede-not-sure = Please confirm that a later edition is in force: this cannot be taken back.
decision-reasons-owed = { $count ->
    [one] One change lacks its reason. The edition can be adopted once the reason is written down.
   *[other] { $count } changes lack their reasons. The edition can be adopted once all reasons are written down.
}
