-- The books of reference data can be changed by the administrator; each change is kept and can be undone.
create sequence customs.reference_row_seq start with 100000 increment by 1;
create table customs.reference_edition (
    id integer not null primary key,
    edition bigint not null
);
insert into customs.reference_edition (id, edition) values (1, 0);
create table customs.reference_change (
    id bigint not null primary key,
    book varchar(40) not null,
    remark varchar(200) not null,
    rows_added integer not null,
    rows_changed integer not null,
    rows_ended integer not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    undone_by varchar(100),
    undone_at timestamp(6) with time zone
);
create table customs.reference_change_row (
    change_id bigint not null,
    place integer not null,
    book_row bigint not null,
    kind varchar(10) not null,
    cells_before varchar(4000),
    primary key (change_id, place)
);
create index reference_change_row_row on customs.reference_change_row (book_row);

-- What may not come in, or not under a procedure, and what must be presented for it.
create table customs.restriction (
    id bigint not null primary key,
    code_prefix varchar(10) not null,
    origin varchar(2),
    procedure_code varchar(2),
    kind varchar(20) not null,
    document varchar(5),
    remark varchar(200) not null,
    valid_from date not null,
    valid_to date,
    source varchar(200) not null,
    mark varchar(2) not null
);

-- How a procedure ends: by which paper, and what may come then.
create table customs.procedure_end (
    id bigint not null primary key,
    procedure_code varchar(2) not null,
    ground varchar(20) not null,
    next_codes varchar(60),
    paper varchar(20) not null,
    in_parts boolean not null,
    remark varchar(200) not null,
    valid_from date not null,
    valid_to date,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.procedure_end (id, procedure_code, ground, next_codes, paper, in_parts, remark, valid_from, valid_to, source, mark) values
    (1, '70', '161-1-1', '31 40 51 53 77 78 90 91 93 94 96', 'DECLARATION', true, 'Placed under a procedure for foreign goods, except transit', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(1)(1); partial completion unverified', 'S'),
    (2, '70', '161-1-2', '51', 'DOCUMENT', true, 'Inward processing resumed that was suspended under Art. 173(3)', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(1)(2)', 'S'),
    (3, '70', '161-1-3', '91', 'DOCUMENT', true, 'Processing for domestic consumption resumed that was suspended under Art. 197(3)', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(1)(3)', 'S'),
    (4, '70', '161-1-4', '53', 'DOCUMENT', true, 'Temporary import resumed that was suspended under Art. 224(3)', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(1)(4)', 'S'),
    (5, '70', '161-1-5', '80', 'DECLARATION', true, 'Customs transit, only in the case the item describes', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(1)(5); the case was not seen', 'U'),
    (6, '70', '161-5', '', 'DETENTION', true, 'The term ended: the procedure terminates, the goods are detained', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 161(5) and (6)', 'U'),
    (7, '70', 'RE-WAREHOUSING', '70', 'DECLARATION', true, 'Another customs warehouse; the first placement keeps the clock', date '2018-01-01', null, 'Practice', 'U'),
    (8, '80', 'DELIVERED', '31 40 51 53 70 77 78 91 93 94 96', 'DOCUMENT', false, 'Delivered to the office of destination, then temporary storage or any procedure; box 37 does not name transit', date '2018-01-01', null, 'Customs Code of the EAEU, Art. 151', 'U');

-- Entry conditions and clocks that were constants of nobody yet.
insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (21, 'SHELF_LIFE_DAYS', '70', date '2018-01-01', null, 180, 'Customs Code of the EAEU, Art. 156(1): more than so many days are left when declared', 'S');

insert into customs.procedure_rule (id, code, valid_from, valid_to, levy, secured, stock_status, term, source, mark) values
    (17, '90', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S');
insert into customs.procedure_step (id, requested, previous, valid_from, valid_to, ground_needed, source, mark) values
    (29, '90', '00', date '2018-01-01', null, false, 'Decision 378', 'U'),
    (30, '90', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (31, '70', '51', date '2018-01-01', null, true, 'Customs Code, Art. 155(3): suspends the procedure; name its declaration', 'S'),
    (32, '70', '53', date '2018-01-01', null, true, 'Customs Code, Art. 155(3): suspends the procedure; name its declaration', 'S'),
    (33, '70', '91', date '2018-01-01', null, true, 'Customs Code, Art. 155(3): suspends the procedure; name its declaration', 'S'),
    (34, '31', '53', date '2018-01-01', null, false, 'Completion of temporary import', 'U'),
    (35, '40', '53', date '2018-01-01', null, false, 'Completion of temporary import', 'U'),
    (36, '31', '51', date '2018-01-01', null, false, 'Completion of inward processing', 'U'),
    (37, '40', '51', date '2018-01-01', null, false, 'Completion of inward processing', 'U'),
    (38, '40', '91', date '2018-01-01', null, false, 'Completion of processing for domestic consumption', 'U'),
    (39, '31', '78', date '2018-01-01', null, false, 'Completion of the free customs zone', 'U'),
    (40, '40', '78', date '2018-01-01', null, false, 'Completion of the free customs zone', 'U'),
    (41, '31', '77', date '2018-01-01', null, false, 'Completion of the free warehouse', 'U'),
    (42, '40', '77', date '2018-01-01', null, false, 'Completion of the free warehouse', 'U'),
    (43, '60', '10', date '2018-01-01', null, false, 'Exported Union goods', 'U'),
    (44, '60', '21', date '2018-01-01', null, false, 'Exported Union goods', 'U'),
    (45, '60', '23', date '2018-01-01', null, false, 'Exported Union goods', 'U'),
    (46, '10', '23', date '2018-01-01', null, false, 'Completion of temporary export', 'U'),
    (47, '10', '21', date '2018-01-01', null, false, 'Completion of outward processing', 'U');
