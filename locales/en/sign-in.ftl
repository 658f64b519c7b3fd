### Signing in and out, forgotten passwords, the pages behind the links in emails.

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-out = Sign out
sign-in-who = Only people who work on the Leitbild need an account. Everything public can be read without one.
sign-in-cookie = While you are signed in, your browser remembers this in a cookie. You stay signed in until you sign out or do nothing for two hours, and for twelve hours at most.
sign-in-wrong = The email address and password do not match. Check both, or request a new password.

sign-in-code-title = Second sign-in step
sign-in-code-intro = Open the authenticator app on your phone and enter the code it is showing now.
sign-in-code-hint = Six digits from the app. If you do not have your phone to hand, use one of your backup codes. If you have neither, the office in your city that looks after the accounts can help.
sign-in-code-wrong = This code is not valid, or it has been used already. Wait until the app shows the next one and enter that one.
sign-in-code-example = This account belongs to the made-up city. The app would now show: { $code }

sign-in-forgotten-title = Forgotten password
sign-in-forgotten-intro = We will send you an email with a link for choosing a new password.
sign-in-forgotten-button = Request email
sign-in-forgotten-asked = If there is an account with this email address, the email is on its way. The link in it works for one hour. If you cannot find the email, look in your spam folder too.

sign-in-invitation-title = Welcome
sign-in-invitation-intro = You are invited to work on the Leitbild of { $city }. Choose a password, and then you can sign in.
sign-in-password-title = Choose a new password
sign-in-password-intro = Choose a new password. You will then be signed out on all devices and can sign in again with the new password.
sign-in-address-title = Confirm email address
sign-in-address-intro = Once you confirm, the new email address belongs to your account. From then on, use it to sign in.
sign-in-address-button = Confirm email address

sign-in-done-password = Your new password is set. Please sign in with it.
sign-in-done-invitation = Your account is ready. Please sign in.
sign-in-done-out = You are signed out.
sign-in-done-everywhere = You are signed out on all devices.
sign-in-done-address = Your new email address is set. From now on, use it to sign in.
sign-in-done-deleted = Your account has been deleted. Your name is no longer in the log either. Thank you for your work.
