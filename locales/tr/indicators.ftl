### Indicators.

indicators-title = Göstergeler
indicators-intro = Belediye, koşulların nasıl değiştiğini göstergelere bakarak izler. Göstergeleri birçok etken belirler; tek bir faaliyetin etkisini göstermezler.
indicators-base = Başlangıç değeri
indicators-latest = En yeni değer
indicators-target = Hedef değer
indicators-none = Buraya henüz gösterge eklenmedi.
