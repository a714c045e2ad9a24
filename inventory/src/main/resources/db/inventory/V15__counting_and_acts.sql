-- Dated rules of the warehouse. Marks: S sourced, D derived, U unverified (check before real use),
-- H the house's own policy.
create table inventory.reference_value (
    id bigint not null primary key,
    name varchar(40) not null,
    scope varchar(20) not null,
    valid_from date not null,
    valid_to date,
    amount numeric(18,6) not null,
    source varchar(300) not null,
    mark varchar(1) not null
);
create index reference_value_name on inventory.reference_value (name, valid_from);

insert into inventory.reference_value (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (1, 'COUNT_APPROVAL_VALUE', 'USD', date '2018-01-01', null, 500, 'Policy of the house: a difference worth more needs a second person', 'H'),
    (2, 'COUNT_APPROVAL_VALUE', 'EUR', date '2018-01-01', null, 450, 'Policy of the house: a difference worth more needs a second person', 'H'),
    (3, 'COUNT_APPROVAL_VALUE', 'CNY', date '2018-01-01', null, 3500, 'Policy of the house: a difference worth more needs a second person', 'H'),
    (4, 'COUNT_APPROVAL_VALUE', 'RUB', date '2018-01-01', null, 45000, 'Policy of the house: a difference worth more needs a second person', 'H'),
    (5, 'COUNT_APPROVAL_VALUE', 'KZT', date '2018-01-01', null, 250000, 'Policy of the house: a difference worth more needs a second person', 'H'),
    (6, 'COUNT_APPROVAL_DUTY', 'KZT', date '2018-01-01', null, 50000, 'Policy of the house: a difference with more suspended duty needs a second person', 'H'),
    (7, 'COUNT_WEIGHT_TOLERANCE', '', date '2018-01-01', null, 0.5, 'Policy of the house: percent by which a scale may differ when the packages agree', 'H'),
    (8, 'COUNT_CYCLE_DAYS', '', date '2018-01-01', null, 90, 'Policy of the house: every bin is counted within so many days', 'H'),
    (9, 'NATURAL_LOSS', '1001', date '2018-01-01', null, 0.07, 'Norm of natural loss of grain in storage, percent a started month; the figure is unverified', 'U'),
    (10, 'NATURAL_LOSS', '0406', date '2018-01-01', null, 0.4, 'Norm of natural loss of cheese in storage, percent a started month; the figure is unverified', 'U'),
    (11, 'NATURAL_LOSS', '08', date '2018-01-01', null, 1.2, 'Norm of natural loss of fresh fruit in storage, percent a started month; the figure is unverified', 'U');

-- How much duty customs says is suspended on a lot: the latest word holds.
create table inventory.lot_duty (
    lot varchar(16) not null primary key,
    suspended numeric(20,2) not null,
    currency varchar(3) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    told_at timestamp(6) with time zone not null
);

-- Acts that take goods off the books or bring them on: proposed by one, approved by another.
create table inventory.stock_act (
    id bigint not null primary key,
    kind varchar(20) not null,
    state varchar(20) not null,
    site varchar(40) not null references inventory.site (code),
    lot varchar(16) not null references inventory.lot (id),
    place bigint references inventory.place (id),
    status varchar(20) not null,
    supplementary_unit varchar(3),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    document varchar(200) not null,
    permit varchar(200),
    reason varchar(1000) not null,
    count_order bigint,
    posting bigint references inventory.posting (id),
    proposed_by varchar(100) not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by varchar(100),
    decided_at timestamp(6) with time zone,
    back_reason varchar(1000),
    back_by varchar(100),
    back_at timestamp(6) with time zone,
    back_decided_by varchar(100),
    constraint stock_act_kind check (kind in
        ('SHORTAGE', 'SURPLUS', 'DESTRUCTION', 'LOSS', 'NATURAL_LOSS', 'REFUSAL')),
    constraint stock_act_state check (state in
        ('PROPOSED', 'POSTED', 'REJECTED', 'BACK_PROPOSED', 'TAKEN_BACK'))
);
create sequence inventory.stock_act_seq start with 1 increment by 1;
create index stock_act_lot on inventory.stock_act (lot);
create index stock_act_state_of on inventory.stock_act (state, id);

create table inventory.count_order (
    id bigint not null primary key,
    site varchar(40) not null references inventory.site (code),
    scope varchar(10) not null,
    scope_value varchar(200) not null,
    state varchar(12) not null,
    blind boolean not null,
    round integer not null,
    book_at timestamp(6) with time zone not null,
    opened_by varchar(100) not null,
    in_hand varchar(100),
    closed_by varchar(100),
    closed_at timestamp(6) with time zone,
    note varchar(1000),
    constraint count_order_scope check (scope in ('ZONE', 'BIN', 'OWNER', 'LOT')),
    constraint count_order_state check (state in
        ('COUNTING', 'RECOUNT', 'APPROVAL', 'POSTED', 'CANCELLED'))
);
create sequence inventory.count_order_seq start with 1 increment by 1;
create index count_order_state_of on inventory.count_order (site, state, id);

create table inventory.count_line (
    id bigint not null primary key,
    count_order bigint not null references inventory.count_order (id),
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    counted_packages numeric(18,6),
    counted_net_kg numeric(18,6),
    counted_gross_kg numeric(18,6),
    counted_supplementary_quantity numeric(18,6),
    counted_round integer not null,
    counted_by varchar(100),
    counted_at timestamp(6) with time zone,
    counted_before varchar(1000) not null,
    recount boolean not null,
    reason varchar(20),
    note varchar(1000),
    constraint count_line_of unique (count_order, lot, place)
);
create sequence inventory.count_line_seq start with 1 increment by 50;
create index count_line_lot on inventory.count_line (lot);

-- Every figure that was counted, also those that a recount set aside: only inserted.
create table inventory.count_mark (
    id bigint not null primary key,
    count_line bigint not null references inventory.count_line (id),
    round integer not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    counted_by varchar(100) not null,
    counted_at timestamp(6) with time zone not null
);
create sequence inventory.count_mark_seq start with 1 increment by 50;
create index count_mark_of on inventory.count_mark (count_line, id);
