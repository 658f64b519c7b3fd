### Looking after accounts, emails, the log.

accounts-title = Акаунти
accounts-state = Стан
accounts-state-open = активний
accounts-state-invited = запрошено
accounts-state-disabled = заблоковано
accounts-signed-in = Останній вхід
accounts-yes = налаштовано
accounts-no = не налаштовано

accounts-invite-title = Запросити людину
accounts-invite-intro = Людина отримає лист і сама вибере пароль. Запрошення діє сім днів.
accounts-invite-button = Запросити
accounts-roles-hint = Прав «Відповідальна особа» й «Участь в органі» тут немає: їх автоматично має кожна людина, яку додано до організації чи органу.
accounts-sessions-end = Якщо права зміняться, на всіх пристроях людини буде виконано вихід, і вона отримає лист.
accounts-place = Організація або орган
accounts-place-none = Нічого не вибрано
accounts-function = Роль в організації чи органі
accounts-function-hint = Наприклад: контактна особа, головування
accounts-deputy = Хто замінює під час відсутності
accounts-deputy-none = Ніхто
accounts-join = Додати
accounts-leave = Вилучити
accounts-leave-one = Вилучити: { $place }

accounts-help = Допомогти з входом, заблокувати акаунт
accounts-reset = Надіслати лист для нового пароля
accounts-reset-intro = Людина не може ввійти? Спершу переконайтеся телефоном або особисто, що це справді вона. Коли ви надішлете лист, на всіх її пристроях буде виконано вихід.
accounts-reset-factor = Також вимкнути другий крок входу, наприклад, якщо телефон загублено
accounts-invite-again = Надіслати запрошення ще раз
accounts-invite-again-intro = Попереднє запрошення після цього не діятиме.
accounts-disable = Заблокувати акаунт
accounts-disable-intro = На всіх пристроях людини буде виконано вихід, і вона не зможе ввійти, доки ви не розблокуєте акаунт. Її внески залишаться.
accounts-enable = Розблокувати акаунт
accounts-enable-intro = Цей акаунт заблоковано. Якщо ви його розблокуєте, людина знову зможе ввійти.

accounts-done-invited = Надсилаємо запрошення. Якщо не вдасться, ви знайдете його на сторінці «Листи».
accounts-done-roles = Права збережено.
accounts-done-membership = Збережено. На всіх пристроях людини виконано вихід, і вона отримає лист.
accounts-done-disabled = Акаунт заблоковано.
accounts-done-enabled = Акаунт розблоковано.
accounts-done-reset = Надсилаємо лист. Якщо не вдасться, ви знайдете його на сторінці «Листи».

mails-title = Листи
mails-intro = Тут листи, які ще чекають на відправлення або які не вдалося надіслати. Якщо поштовий сервер не налаштовано, тут зберігаються всі листи: ви можете їх прочитати й передати самостійно.
mails-none = Листів тут немає. Робити нічого не треба.
mails-read = Прочитати лист
mails-again = Надіслати ще раз

log-title = Журнал
log-intro = Тут видно, хто, що й коли змінив; найновіше — вгорі. Кожен запис пов’язаний із попереднім: якщо котрийсь змінити заднім числом, це буде помітно.
log-by-operator = ІТ-служба
log-by-system = Програма
log-by-erased = хтось (ім’я видалено)
log-more = { $count ->
    [one] і ще { $count } запис
    [few] і ще { $count } записи
    [many] і ще { $count } записів
   *[other] і ще { $count } запису
}
