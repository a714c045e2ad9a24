-- What box 36 may claim: which code, for which payment, on what terms. The list of reliefs of
-- CU Commission Decision 378 was not seen: the codes must be checked before real use.
create table customs.relief (
    id bigint not null primary key,
    part varchar(10) not null,
    code varchar(2) not null,
    code_prefix varchar(10),
    origin varchar(2),
    procedure_code varchar(2),
    basis varchar(12) not null,
    factor numeric(12, 6) not null check (factor >= 0 and factor <= 1),
    document varchar(5),
    conditional boolean not null,
    remark varchar(200) not null,
    valid_from date not null,
    valid_to date,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.relief (id, part, code, code_prefix, origin, procedure_code, basis, factor, document, conditional, remark, valid_from, valid_to, source, mark) values
    (1, 'FEE', 'ОО', null, null, null, 'NONE', 1, null, false, 'Nothing is claimed', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (2, 'DUTY', 'ОО', null, null, null, 'NONE', 1, null, false, 'Nothing is claimed', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (3, 'EXCISE', '-', null, null, null, 'NONE', 1, null, false, 'Nothing is claimed', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (4, 'EXCISE', 'ОО', null, null, null, 'NONE', 1, null, false, 'Nothing is claimed', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (5, 'VAT', 'ОО', null, null, null, 'NONE', 1, null, false, 'Nothing is claimed', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (6, 'DUTY', 'ПП', null, null, null, 'PREFERENCE', 1, '06011', false, 'Tariff preference of the origin, as the book of preferences says', date '2018-01-01', null, 'General knowledge; list of reliefs of CU Commission Decision 378 not seen', 'U'),
    (7, 'DUTY', 'НП', null, null, '40', 'LOWER_RATE', 1, null, false, 'Rate of the national list; such goods must not move freely to other member states', date '2016-01-11', null, 'Council Decision 59 of 14.10.2015; the code of box 36 was not seen', 'U');

insert into customs.form_code (id, list, code, name_en, name_ru, name_kk, name_zh, valid_from, valid_to, source, mark) values
    (90001, 'relief', 'ОО', 'Nothing is claimed', 'Льгота не заявляется', 'Жеңілдік мәлімделмейді', '不申报优惠', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (90002, 'relief', 'OO', 'Nothing is claimed (Latin letters)', 'Льгота не заявляется (латинскими буквами)', 'Жеңілдік мәлімделмейді (латын әріптерімен)', '不申报优惠（拉丁字母）', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (90003, 'relief', '-', 'Not applied', 'Не применяется', 'Қолданылмайды', '不适用', date '2018-01-01', null, 'Convention of accepted declarations: ОО ОО - ОО', 'S2'),
    (90004, 'relief', 'ПП', 'Tariff preference of the origin', 'Тарифная преференция по стране происхождения', 'Шығарылған ел бойынша тарифтік преференция', '原产地关税优惠', date '2018-01-01', null, 'General knowledge; list of reliefs of CU Commission Decision 378 not seen', 'U'),
    (90005, 'relief', 'НП', 'Lower rate of the national list', 'Пониженная ставка национального перечня', 'Ұлттық тізбенің төмендетілген мөлшерлемесі', '国家清单的较低税率', date '2018-01-01', null, 'Council Decision 59 of 14.10.2015; the code of box 36 was not seen', 'U');
update customs.form_box set content = 'CODE', list = 'relief', size = 2 where place = 'ITEM' and code in ('36.fee', '36.duty', '36.excise', '36.vat');

-- What a payment would have been without the relief, as it stood when it was filed or registered.
alter table customs.declaration_payment add column spared varchar(1000);
-- A correction can find that less was freed than was thought: such duty leaves the ledger for good.
alter table customs.duty_entry alter column to_state drop not null;
create index duty_entry_effective on customs.duty_entry (effective_at, id);
