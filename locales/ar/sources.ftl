### Sources and other plans of the city.

sources-title = المصادر
sources-intro = ما استندت إليه الوثيقة التوجيهية. ولكل نتيجة جواب مستحق: «أُدرج» أو «أُدرج جزئيًا» أو «لم يُدرج»، مع ذكر السبب.
sources-open = بلا جواب بعد
sources-none = لم تُسجَّل هنا أي مصادر بعد.
sources-plans-title = خطط أخرى
sources-plans-intro = خطط للمدينة تريد الشيء نفسه، أو تدعم الأهداف، أو تتعارض معها.
sources-no-plans = لم تُسجَّل هنا أي خطط أخرى بعد.
