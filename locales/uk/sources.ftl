### Sources and other plans of the city.

sources-title = Джерела
sources-intro = З чого виникла хартія. Кожен результат має отримати відповідь: враховано, частково враховано чи не враховано, з обґрунтуванням.
sources-open = ще без відповіді
sources-none = Джерел тут ще не додано.
sources-plans-title = Інші плани
sources-plans-intro = Плани міста, які прагнуть того самого, підтримують цілі або суперечать їм.
sources-no-plans = Інших планів тут ще не додано.
