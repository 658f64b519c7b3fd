### Indicators.

indicators-title = Індикатори
indicators-intro = З індикаторів місто бачить, як змінюються умови. На ці умови впливає багато чинників; дії одного окремого заходу індикатори не показують.
indicators-base = Початкове значення
indicators-latest = Останнє значення
indicators-target = Цільове значення
indicators-none = Індикаторів тут ще не додано.
