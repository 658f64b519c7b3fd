### Looking after accounts, emails, the log.

accounts-title = Accounts
accounts-state = Status
accounts-state-open = active
accounts-state-invited = invited
accounts-state-disabled = locked
accounts-signed-in = Last signed in
accounts-yes = set up
accounts-no = not set up

accounts-invite-title = Invite somebody
accounts-invite-intro = The person gets an email and chooses their own password. The invitation is valid for seven days.
accounts-invite-button = Invite
accounts-roles-hint = “Person responsible” and “Member of a body” are not listed here: people have these rights as soon as they are added to an organisation or a body.
accounts-sessions-end = If you change the rights, the person is signed out on all devices and gets an email.
accounts-place = Organisation or body
accounts-place-none = Nothing selected
accounts-function = Role there
accounts-function-hint = For example: contact person, chair
accounts-deputy = Deputy
accounts-deputy-none = Nobody
accounts-join = Add
accounts-leave = Remove
accounts-leave-one = Remove from { $place }

accounts-help = Help with signing in, or lock the account
accounts-reset = Send email for a new password
accounts-reset-intro = If the person cannot sign in, first make sure, by phone or in person, that it is really them. Sending the email signs them out on all devices.
accounts-reset-factor = Remove the second sign-in step too, for example because the phone is lost
accounts-invite-again = Send invitation again
accounts-invite-again-intro = The earlier invitation will then no longer work.
accounts-disable = Lock account
accounts-disable-intro = The person is signed out on all devices and cannot sign in again until you unlock the account. What they have contributed stays.
accounts-enable = Unlock account
accounts-enable-intro = This account is locked. Once you unlock it, the person can sign in again.

accounts-done-invited = The invitation is being sent. If that does not work, you will find it under “Emails”.
accounts-done-roles = The rights have been saved.
accounts-done-membership = Saved. The person has been signed out on all devices and will get an email.
accounts-done-disabled = The account is locked.
accounts-done-enabled = The account is unlocked.
accounts-done-reset = The email is being sent. If that does not work, you will find it under “Emails”.

mails-title = Emails
mails-intro = Emails that are still waiting or could not be sent. If no mail server has been set up, all emails appear here so that you can read them and pass them on yourself.
mails-none = There are no emails here. Nothing needs to be done.
mails-read = Read email
mails-again = Send again

log-title = Log
log-intro = Who changed what and when, the latest first. Every entry is tied to the one before it, so any later change to an entry shows.
log-by-operator = IT operations
log-by-system = Program
log-by-erased = somebody (name deleted)
log-more = { $count ->
    [one] and one more entry
   *[other] and { $count } more entries
}
