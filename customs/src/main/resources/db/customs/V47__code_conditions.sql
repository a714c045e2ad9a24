-- Codes that hold only in a season, or only up to a price: the tariff says so in their names.
create table customs.code_condition (
    id bigint not null primary key,
    code_prefix varchar(10) not null,
    kind varchar(10) not null,
    first_day varchar(5),
    last_day varchar(5),
    most numeric(18, 6),
    currency varchar(3),
    per varchar(10),
    remark varchar(200) not null,
    valid_from date not null,
    valid_to date,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.code_condition (id, code_prefix, kind, first_day, last_day, most, currency, per, remark, valid_from, valid_to, source, mark) values
    (1, '1701121001', 'SEASON', '01-01', '06-30', null, null, null, 'Beet sugar for refining, January to June', date '2022-01-01', null, 'Common Customs Tariff, name of the code', 'S'),
    (2, '9403500001', 'PRICE', null, null, 1.8, 'EUR', 'GROSS_KG', 'Wooden bedroom furniture up to 1.8 EUR per kg of gross mass', date '2022-01-01', null, 'Common Customs Tariff, name of the code', 'S');
