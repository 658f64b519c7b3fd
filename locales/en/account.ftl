### One’s own account.

account-title = My account
account-back = Back to my account
account-roles = Rights
account-no-roles = None in particular. You can read everything that is public.
account-belongs = Organisations and bodies
account-deputy = Deputy: { $name }
account-proof-wrong = Password or code do not fit. A code works only once: wait until the app shows the next one.
account-password-wrong = That is not your current password. Please enter it again.
account-name-heading = Name and language
account-password-heading = Change password
account-address-heading = Change email address
account-address-intro = We will send an email with a link to the new address. The change takes effect only once you confirm it through that link.
account-address-button = Request email

account-factor-title = Second sign-in step
account-factor-required = Your administrator rights do not apply until you have set up the second sign-in step. Please set it up.
account-factor-off = After your password, you then also enter a code from an app on your phone. This protects your account even if somebody knows your password. We recommend it to everyone; administrators must use it.
account-factor-on = { $count ->
    [0] The second step is set up. You have no backup codes left: please get new ones.
    [one] The second step is set up. You have one backup code left.
   *[other] The second step is set up. You have { $count } backup codes left.
}
account-factor-begin = Set up the second step
account-factor-remove = Remove the second step
account-factor-step-app = Install an authenticator app on your phone if you do not have one yet. There are many, including free and open-source ones. Any app with “TOTP” in its description will do.
account-factor-step-scan = Scan this QR code with the app.
account-factor-picture = QR code with the key for the app; the key is given as text below
account-factor-step-type = Or type the key into the app:
account-factor-step-open = Or open the app on this device
account-factor-step-code = Enter the code the app is showing now.
account-factor-confirm = Confirm

account-codes-title = Your backup codes
account-codes-intro = The second step is set up. Use these codes to sign in when you do not have your phone to hand. Each one works only once.
account-codes-once = The codes are shown only this once. Print this page or write the codes down, and keep them in a safe place.
account-codes-kept = I have stored the codes
account-codes-new = New backup codes
account-codes-new-intro = Your old backup codes will then stop working.

account-sessions = Where you are signed in
account-sessions-intro = If you see a sign-in you do not recognise, end it and change your password.
account-session-seen = last used: { $when }
account-session-current = this sign-in
account-session-end = End
account-sessions-end-all = Sign out on all devices
account-device-unknown = Unknown device

account-data-heading = What is stored about you
account-data-intro = Everything stored with your account, as a file to keep. Your password and keys are not in it.
account-data-download = Download my data

account-delete-heading = Delete account
account-delete-intro = Your account and your name will be deleted, from the log too. Texts you have written stay, but without your name.
account-delete-sure = This cannot be undone.
account-delete-button = Delete account

account-done-name = Saved.
account-done-password = Your new password is set. You are signed out on all other devices.
account-done-address = An email is on its way to the new address. The link in it works for one day.
account-done-second-factor = Saved. If you have set up or removed the second step, you are now signed out on all other devices.
account-done-session = That sign-in has ended.
