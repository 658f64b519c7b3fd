### What every form needs: fields, buttons, and what to say when something is not right.

form-problems = That did not work
form-save = Save
form-cancel = Cancel
form-name = Name
form-address = Email address
form-address-new = New email address
form-password = Password
form-password-old = Your current password
form-password-new = New password
form-password-hint = At least 10 characters. Four or five words that have nothing to do with each other work well. You do not need special characters.
form-code = Code
form-mail-language = Language for emails

form-too-many = There have been too many attempts in a short time. Please wait a quarter of an hour and then try again.
form-busy = A great many people are signing in just now. Please try again in a minute.
form-password-too-short = { $count ->
    [one] The password needs at least one character.
   *[other] The password needs at least { $count } characters.
}
form-password-too-long = { $count ->
    [one] The password can have one character at most.
   *[other] The password can have { $count } characters at most.
}
form-password-guessable = This password is easy to guess. Choose a few words that have nothing to do with each other or with you.
form-address-taken = There is already an account with this email address.
form-address-unreadable = This is not a complete email address yet. An email address looks like this: name@stadt.example
form-name-missing = Something is missing here, or the text is too long. You can use up to 120 characters on one line.
form-place-missing = Please choose an organisation or a body. Nobody can be their own deputy.
form-last-administrator = This cannot be done yet: at least one active account must be an administrator. Please make another active account an administrator first.
