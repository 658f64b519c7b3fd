### The opinion landscape on the command line (`leitwerk opinion`): what many people's answers say, and how sure that is.

## Head and progress

opinion-title-topic = Картина думок: { $topic }
opinion-reading = Читаємо файли…
opinion-computing = Обчислюємо картину думок…
opinion-written = Зображення й таблиці для публікації тепер лежать у { $folder }. Спершу відкрийте { $page }.
opinion-replaced = Замінено в { $folder }: { $files }
opinion-other-files = Увага: у { $folder } є й інші файли: { $files }. Перевірте їх, перш ніж публікувати папку.
opinion-internal = Тут є й числа про малі групи. Це лише для внутрішнього користування в міській адміністрації. Для публікації є --out.
opinion-per-person = Увага: { $file } містить відомості про окремих людей, тобто персональні дані. Зберігайте файл у захищеному місці, не передавайте й не публікуйте його.

## How things are counted

opinion-quoted = «{ $text }»
opinion-no-text = Твердження № { $number } (тексту немає у файлах)
opinion-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
}
opinion-agree-least = { $share } згода (щонайменше { $least }; { $answers })
opinion-disagree-least = { $share } незгода (щонайменше { $least }; { $answers })
opinion-agree-range = { $share } згода (від { $low } до { $high }; { $answers })
opinion-disagree-range = { $share } незгода (від { $low } до { $high }; { $answers })
opinion-more = { $count ->
    [one] Є ще { $count } таке твердження. Усі — в таблицях (--out).
    [few] Є ще { $count } такі твердження. Усі — в таблицях (--out).
    [many] Є ще { $count } таких тверджень. Усі — в таблицях (--out).
   *[other] Є ще { $count } такого твердження. Усі — в таблицях (--out).
}

## Who took part

opinion-people-heading = Хто взяв участь
opinion-ratings = Оцінки (згода, незгода або нейтрально): { $ratings }
opinion-enough = Оцінили достатньо тверджень, щоб порівняти їх з іншими: { $people }
opinion-too-few = Узяли участь менш ніж { $least } людей. За такої малої кількості можна було б упізнати, хто що відповів. Тому результату тут немає.

## Which groups appear

opinion-groups-heading = Які групи видно
opinion-groups = { $count ->
    [one] За відповідями видно { $count } групу.
    [few] За відповідями видно { $count } групи.
    [many] За відповідями видно { $count } груп.
   *[other] За відповідями видно { $count } групи.
}
opinion-groups-meaning = Група — це люди, які відповідали схоже. Вона виникає лише з відповідей, а не з того, хто ці люди.
opinion-groups-given = { $count ->
    [one] У { $file } зазначено { $count } групу. Її взято звідти, нового пошуку не було.
    [few] У { $file } зазначено { $count } групи. Їх узято звідти, нового пошуку не було.
    [many] У { $file } зазначено { $count } груп. Їх узято звідти, нового пошуку не було.
   *[other] У { $file } зазначено { $count } групи. Їх узято звідти, нового пошуку не було.
}
opinion-group-typical = На що вона відповідає інакше:

## What all share

opinion-shared-hidden = Ідеться лише про показані групи. Про менші нічого не сказано.

## What divides

opinion-divides-distance = Різниця у відсоткових пунктах: щонайменше { $points }

## How sure this is

opinion-sure-heading = Наскільки це певно
opinion-sure-groups-firm = Групи стійкі: якщо багато разів шукати їх у випадковій половині людей, виходять майже ті самі. «Стійкі» означає: межа щоразу проходить у тому самому місці. Це не означає, що групи далекі одна від одної.
opinion-sure-groups-fair = Групи загалом стійкі: якщо багато разів шукати їх у випадковій половині людей, здебільшого виходять подібні. Хто стоїть скраю, може належати й до іншої групи. «Стійкі» означає: межа щоразу проходить у тому самому місці. Це не означає, що групи далекі одна від одної.
opinion-sure-groups-weak = Групи нестійкі: якщо багато разів шукати їх у випадковій половині людей, часто виходять інші. Не спирайте на них жодного рішення.
opinion-sure-groups-unknown = Наскільки групи стійкі, не перевірено.
opinion-sure-polis = Обчислено за формулами Polis. Там результат залежить і від порядку рядків, а хто мало відповідав, зсувається до середини. Без --method polis немає ні того, ні того. Polis завжди знаходить щонайменше дві групи, навіть там, де їх немає.
opinion-sure-picture = Зображення з двома напрямками показує { $share } відмінностей між відповідями. Решту так не намалювати.

## What was odd in the files

opinion-remarks-heading = Що впало в око у файлах
opinion-remarks-none = Нічого особливого.
opinion-remark-separator = { $file }: стовпці розділено знаком «{ $separator }», а не комою. Так файл і прочитано.
opinion-remark-separator-tab = { $file }: стовпці розділено табуляцією, а не комою. Так файл і прочитано.
opinion-remark-missing-column = { $file }: немає стовпця «{ $column }»; він є не в кожному експорті з Polis. Що в ньому було б, невідомо.
opinion-remark-unquoted = { $file }: тексти без потрібних лапок: { $statements }, перший — у рядку { $line }. Їх прочитано до початку наступного твердження. Перевірте, чи вони повні.
opinion-remark-no-ratings = { $file }: оцінок іще немає.
opinion-remark-flipped = { $file }: згоду й незгоду переплутано місцями. Це видно з підрахунків; скількох тверджень це стосується: { $statements }. Їх прочитано правильно.
opinion-remark-other-counts = { $file }: для { $statements } із { $of } тверджень підрахунки не збігаються з { $votes }; перше з них — № { $first }. Обчислено за { $votes }.
opinion-remark-replaced = { $file }: скільки разів твердження оцінили повторно: { $events }. Зараховано останню відповідь.
opinion-remark-contradictory = { $file }: скільки разів та сама людина в той самий момент дала різні відповіді: { $answers }. Їх зараховано як «нейтрально».
opinion-remark-unknown-statements = { $file }: для цих оцінених тверджень немає запису: { $statements }. Їх не враховано.
opinion-remark-unknown-people = { $file }: хто дав оцінки, але у файлі відсутній: { $people }. Групи для них там немає.
opinion-remark-other-people-counts = { $file }: у кого кількість оцінок не збігається з { $votes }: { $people }. Обчислено за { $votes }.
opinion-remark-quiet-groups = { $file }: групу там мають і ті, хто оцінив менш ніж { $needed } тверджень: { $people } із { $of }. Перевірте, чи придатні ці групи.

## What you can do now

opinion-next-heading = Що можна зробити тепер
opinion-next-out = Створити зображення й таблиці, які дозволено публікувати: { $command }
opinion-next-shared = Почати з того, що єднає: на цьому можна побудувати ціль. Не беріть тверджень, які лише кажуть, хто ця людина чи що вона зробила. Вони показують, хто взяв участь — і кого бракує.
opinion-next-divides = Про те, що розділяє, поговорити з людьми з усіх груп, перш ніж щось вирішувати.
opinion-next-split = Про те, що розділяє, почати розмову, перш ніж щось вирішувати.
opinion-next-rate = { $count ->
    [one] { $count } твердження має менш ніж { $least } відповідей; про нього ще нічого не відомо. Якщо участь іще триває, показуйте його першим.
    [few] { $count } твердження мають менш ніж { $least } відповідей; про них ще нічого не відомо. Якщо участь іще триває, показуйте їх першими.
    [many] { $count } тверджень мають менш ніж { $least } відповідей; про них ще нічого не відомо. Якщо участь іще триває, показуйте їх першими.
   *[other] { $count } твердження мають менш ніж { $least } відповідей; про них ще нічого не відомо. Якщо участь іще триває, показуйте їх першими.
}
opinion-next-remarks = Перед публікацією з’ясувати те, що впало в око у файлах.
