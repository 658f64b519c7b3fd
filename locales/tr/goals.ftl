### Goals and fields of action.

goals-title = Hedefler
goals-intro = Ana hedefler her şeyin üstünde yer alır. Altlarındaki hedeflerin her biri bir eylem alanına aittir. Her hedefin nereden geldiğini ve neye dönüştüğünü görebilirsiniz.
goals-overarching = Ana hedefler
goals-fields-title = Eylem alanları
goals-measures = { $count ->
    [0] faaliyet yok
    [one] { $count } faaliyet
   *[other] { $count } faaliyet
}
goals-indicators = { $count ->
    [0] kendi göstergesi yok
    [one] { $count } gösterge
   *[other] { $count } gösterge
}
goals-in-field = { $count ->
    [0] henüz hedef yok
    [one] { $count } hedef
   *[other] { $count } hedef
}
goals-none = Bu sürümde henüz hedef yok.
goals-no-fields = Bu sürümde henüz eylem alanı yok.
