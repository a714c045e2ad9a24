-- A transit asks for a guarantee until it is completed (Customs Code of the EAEU, Art. 142 and 147; Decision 199 of
-- 19.11.2019 on the certificate), unless box 52 names why none is asked for. The exemptions are unverified.
update customs.procedure_rule set secured = true, mark = 'U',
    source = 'Customs Code of the EAEU, Art. 142 and 147; Decision 199 of 19.11.2019; exemptions unverified'
    where code = '80' and secured = false;

-- What the guarantee covers while the goods are under way, and how the transit was completed.
alter table customs.declaration add column covered numeric(20, 2) default 0 not null;
alter table customs.declaration add constraint declaration_covered check (covered >= 0);
alter table customs.declaration add column transit_end varchar(20);
alter table customs.declaration add column transit_end_paper varchar(100);
alter table customs.declaration add column transit_ended_at timestamp(6) with time zone;

-- Transits whose containers all came before this was kept.
update customs.declaration d set transit_end = 'NORMAL', transit_ended_at =
    (select max(t.closed_at) from customs.transit t where t.consignment = d.consignment)
    where d.procedure_code = '8000' and d.status = 'RELEASED'
    and exists (select 1 from customs.transit t where t.consignment = d.consignment)
    and not exists (select 1 from customs.transit t where t.consignment = d.consignment and t.closed_at is null);

create index declaration_transit on customs.declaration (procedure_code, transit_ended_at);

insert into customs.form_box (id, code, place, forms, content, size, decimals, list, name_en, name_ru, name_kk, name_zh,
    valid_from, valid_to, source, mark, position)
values
    (6401, '52.amount', 'HEAD', 'TD', 'NUMBER', 20, 2, null, 'Guarantee: amount set by the office, KZT', 'Гарантия: сумма, установленная органом, KZT', 'Кепілдік: орган белгілеген сома, KZT', '担保：海关核定金额（KZT）',
    date '2018-01-01', null, 'Schema ESADout_CU 5.23.0, TDGuarantee', 'S', 651),
    (6402, '52.exempt', 'HEAD', 'TD', 'CODE', 2, 0, 'transit-exemption', 'Guarantee: why none is asked for', 'Гарантия: почему не требуется', 'Кепілдік: неге талап етілмейді', '担保：免除依据',
    date '2018-01-01', null, 'Customs Code of the EAEU, Art. 147; place in the form unverified', 'U', 652);

insert into customs.form_code (id, list, code, name_en, name_ru, name_kk, name_zh, valid_from, valid_to, source, mark)
values
    (6401, 'transit-exemption', 'RW', 'Carried by a railway', 'Перевозит железная дорога', 'Теміржол тасымалдайды', '铁路承运', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 147; exemption unverified', 'U'),
    (6402, 'transit-exemption', 'CC', 'Carried by a customs carrier', 'Перевозит таможенный перевозчик', 'Кедендік тасымалдаушы тасымалдайды', '海关监管承运人承运', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 147; exemption unverified', 'U'),
    (6403, 'transit-exemption', 'AE', 'The declarant is an authorised economic operator', 'Декларант – уполномоченный экономический оператор', 'Декларант – уәкілетті экономикалық оператор', '申报人为经认证经营者（AEO）', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 147; exemption unverified', 'U'),
    (6404, 'transit-exemption', 'ES', 'Under customs escort', 'Таможенное сопровождение', 'Кедендік алып жүру', '海关押运', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 147; exemption unverified', 'U');
