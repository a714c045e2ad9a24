-- The last day of shelf or sale life, which Art. 156(1) of the Customs Code of the EAEU asks for. The common schema has no part of its own
-- for it.
insert into customs.form_box (id, code, place, forms, content, size, decimals, list, name_en, name_ru, name_kk, name_zh,
    valid_from, valid_to, source, mark, position)
values
    (114, '31.until', 'ITEM', 'GD', 'DAY', 10, 0, null, 'Usable until', 'Срок годности до', 'Жарамдылық мерзімі', '有效期至',
    date '2018-01-01', null, 'Customs Code of the EAEU, Art. 156(1); place in the form unverified', 'U', 875);
