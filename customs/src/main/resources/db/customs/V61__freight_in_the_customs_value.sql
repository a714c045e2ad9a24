-- What comes into the customs value beside the price, and how it is divided: the declaration of customs value has
-- places of its own for it, which were not seen. One currency for both, as the invoice of the carrier has it.
insert into customs.form_box (id, code, place, forms, content, size, decimals, list, name_en, name_ru, name_kk, name_zh,
    valid_from, valid_to, source, mark, position)
values
    (6101, '45.freight', 'HEAD', 'GD', 'NUMBER', 20, 2, null, 'Freight to the border', 'Перевозка до границы', 'Шекараға дейін тасымалдау', '至边境运费',
    date '2018-01-01', null, 'Customs Code of the EAEU, Art. 40(1)(4); place in the form unverified', 'U', 351),
    (6102, '45.insurance', 'HEAD', 'GD', 'NUMBER', 20, 2, null, 'Insurance to the border', 'Страхование до границы', 'Шекараға дейін сақтандыру', '至边境保险费',
    date '2018-01-01', null, 'Customs Code of the EAEU, Art. 40(1)(6); place in the form unverified', 'U', 352),
    (6103, '45.currency', 'HEAD', 'GD', 'CODE', 3, 0, 'CURRENCY', 'Currency of freight and insurance', 'Валюта перевозки и страхования', 'Тасымалдау мен сақтандыру валютасы', '运费保险币种',
    date '2018-01-01', null, 'Customs Code of the EAEU, Art. 40(1); place in the form unverified', 'U', 353),
    (6104, '45.by', 'HEAD', 'GD', 'CODE', 5, 0, 'freight-share', 'Freight is divided by', 'Перевозка распределяется по', 'Тасымалдау бөлінеді', '运费分摊依据',
    date '2018-01-01', null, 'ASYCUDA functional manual: by value or by gross mass', 'S', 354);
insert into customs.form_code (id, list, code, name_en, name_ru, name_kk, name_zh, valid_from, valid_to, source, mark)
values
    (6101, 'freight-share', 'VALUE', 'Value', 'Стоимость', 'Құны', '价值', date '2018-01-01', null, 'ASYCUDA functional manual', 'S'),
    (6102, 'freight-share', 'MASS', 'Gross mass', 'Вес брутто', 'Брутто салмағы', '毛重', date '2018-01-01', null, 'ASYCUDA functional manual', 'S');
