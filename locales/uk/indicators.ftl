### Indicators.

indicators-title = Індикатори
indicators-intro = За ними місто стежить, як змінюються умови. На них впливає багато чинників; вони не показують дії одного окремого заходу.
indicators-base = Початкове значення
indicators-latest = Останнє значення
indicators-target = Цільове значення
indicators-none = Індикаторів тут ще не додано.
