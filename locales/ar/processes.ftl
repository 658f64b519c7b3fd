### Processes and phases.

processes-title = المسار التشاركي
processes-intro = هكذا تنشأ الوثيقة التوجيهية: على مراحل، وفي جلسات وفعاليات مفتوحة للجميع.
processes-none = لم يُسجَّل هنا أي مسار تشاركي بعد.
