### Processes and phases.

processes-title = Процес
processes-intro = Так створюється хартія: етап за етапом, із засіданнями та відкритими подіями.
processes-none = Процесу тут ще не додано.
