### Emails that Leitwerk sends. Plain text, short, no advertising. { $link } holds an address of the site.

mail-greeting = Dear { $name },
mail-closing =
    Kind regards
    Leitbild of { $city }

mail-invitation-subject = Invitation to the Leitbild of { $city }
mail-invitation =
    You are invited to work on the Leitbild of { $city }, the city’s guiding principles for integration. Please start by choosing a password through this link:

    { $link }

    { $count ->
        [one] The link works for one day and only once.
       *[other] The link works for { $count } days and only once.
    } If you were not expecting this invitation, you do not need to do anything.

mail-reset-subject = New password for the Leitbild of { $city }
mail-reset =
    Somebody has requested a new password for this email address. If that was you, or if you asked for it, choose one through this link:

    { $link }

    { $count ->
        [one] The link works for one hour and only once.
       *[other] The link works for { $count } hours and only once.
    } If not, you do not need to do anything: your password for the Leitbild of { $city } stays as it is.

mail-address-subject = Confirm your email address for the Leitbild of { $city }
mail-address =
    This email address has been given for an account with the Leitbild of { $city }. If it is to be used for that account from now on, please confirm it through this link:

    { $link }

    { $count ->
        [one] The link works for one hour and only once.
       *[other] The link works for { $count } hours and only once.
    } If you do not want this, you do not need to do anything.

mail-password-changed-subject = Your password for the Leitbild of { $city } has been changed
mail-password-changed =
    The password for your account with the Leitbild of { $city } has just been changed. You are now signed out on other devices.

    If this was not you, please contact the office in your city that looks after the accounts straight away.

mail-address-changed-subject = Your email address for the Leitbild of { $city } has been changed
mail-address-changed =
    Your account with the Leitbild of { $city } now has a different email address. We will not write to this address any more.

    If this was not you, please contact the office in your city that looks after the accounts straight away.

mail-second-factor-changed-subject = Your second sign-in step has been changed: Leitbild of { $city }
mail-second-factor-changed =
    The second sign-in step for your account with the Leitbild of { $city } has been set up or removed, or there are new backup codes.

    If this was not you and you did not ask anybody for it, please contact the office in your city that looks after the accounts straight away.

mail-rights-changed-subject = Your rights in the Leitbild of { $city } have changed
mail-rights-changed =
    What you may do in the Leitbild of { $city } has changed. You are now signed out on all devices; please sign in again. Your account shows what applies now:

    { $link }
