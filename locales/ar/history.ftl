### كيف تطور المدخل، وما أُزيل.

history-open = السجل
history-title = السجل: { $title }
history-came-of = كان محتوى هذا المدخل سابقًا في:
history-none = لم يتغير شيء هنا منذ الإعداد.
history-version = الحالة { $number }
history-archived = أُزيل المدخل.
history-restore = استعادة الحالة { $number }
history-archive-title = الأرشيف
history-archive-intro = أُزيلت هذه المدخلات. لم تعد ظاهرة في الموقع، لكنها لم تُفقد.
history-archive-empty = لم يُزل شيء حتى الآن.
history-archive-back = استعادة
