-- Which goods of which origin pay only a share of the import duty, once the declaration claims it.
create table customs.preference (
    id bigint not null primary key,
    code_prefix varchar(10) not null,
    origin varchar(2) not null,
    valid_from date not null,
    valid_to date,
    factor numeric(12, 6) not null check (factor >= 0 and factor <= 1),
    certificate varchar(20),
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.preference (id, code_prefix, origin, valid_from, valid_to, factor, certificate, source, mark) values
    (1, '0905', 'MG', date '2022-01-01', null, 0.75, 'Form A', 'Textbook example of a preference coefficient; check the list of the Commission', 'U');

-- Rates below the common tariff that Kazakhstan may apply (Council Decision 59 of 14.10.2015). The
-- contents of the list were not seen: it is empty until somebody enters or imports them.
create table customs.lower_rate (
    id bigint not null primary key,
    code varchar(10) not null,
    valid_from date not null,
    valid_to date,
    rate_kind varchar(20) not null,
    rate_percent numeric(12, 6),
    rate_other_percent numeric(12, 6),
    rate_amount numeric(12, 6),
    rate_currency varchar(3),
    rate_per numeric(18, 6),
    rate_unit varchar(3),
    source varchar(200) not null,
    mark varchar(2) not null
);

insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (20, 'SMALL_AMOUNT_EUR', '', date '2018-01-01', null, 5, 'Treaty on the Customs Code of the EAEU; the number of the article is unverified', 'S');
