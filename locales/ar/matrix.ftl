### Matrix: overarching goals and fields of action.

matrix-title = الأهداف التوجيهية في مجالات العمل
matrix-short-title = المصفوفة
matrix-intro = يسري كل هدف توجيهي في كل مجال عمل. ولذلك نجد في كل موضع جملة تبيّن معناه هناك، أو تعليلًا لعدم إدراجه. وحيث لا يوجد هذا ولا ذاك يبقى الموضع مفتوحًا.
matrix-caption = أي الأهداف التوجيهية أُدرجت في أي مجالات العمل
matrix-taken-up = مُدرج
matrix-justified = غير مُدرج، مع التعليل
matrix-hole = مفتوح
matrix-none = تحتاج المصفوفة إلى أن يتضمن هذا الإصدار أهدافًا توجيهية ومجالات عمل.
matrix-place-title = الهدف التوجيهي { $goal } في مجال العمل { $field }
matrix-question = ما معنى هذا الهدف التوجيهي هنا؟
matrix-hole-explained = ما زال هذا الموضع مفتوحًا: تنقصه جملة تبيّن معنى الهدف التوجيهي في مجال العمل هذا، أو تعليل لعدم إدراجه هنا.
matrix-back = العودة إلى المصفوفة
