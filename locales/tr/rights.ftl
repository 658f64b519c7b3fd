### Who may do what: the table the program goes by, in plain words.

rights-title = Kim ne yapabilir
rights-intro = Burada kimin neyi okuyup değiştirebileceği yazar. Program tam olarak bu tabloya uyar; başka kural yoktur.
rights-roles = Birlikte çalışanlar
rights-table = Yetki tablosu
rights-what = Ne
rights-who = Kim
rights-everyone = Herkes, hesabı olmayanlar da
rights-signed-in = Giriş yapmış herkes, kendisi için
rights-own = { $who }, yalnızca kendi kuruluşu veya kendi kurulu için
rights-own-office = { $who }, yalnızca kendi kuruluşunun sorumlu olduğu kayıtlar için
rights-operator = Yalnızca bilgi işlem, doğrudan sunucuda
