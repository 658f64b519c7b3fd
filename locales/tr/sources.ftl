### Sources and other plans of the city.

sources-title = Kaynaklar
sources-intro = Vizyon belgesini besleyen kaynaklar. Her sonuca bir yanıt verilmelidir: yansıtıldı, kısmen yansıtıldı veya yansıtılmadı; gerekçesiyle birlikte.
sources-open = henüz yanıt yok
sources-none = Buraya henüz kaynak eklenmedi.
sources-plans-title = Başka planlar
sources-plans-intro = Şehrin aynı şeyi isteyen, hedefleri destekleyen veya onlarla çelişen planları.
sources-no-plans = Buraya henüz başka plan eklenmedi.
