-- The office gave goods more time: what it was, what it is, and on what ground.
create table customs.term_extension (
    id bigint not null primary key,
    lot varchar(20) not null,
    regime varchar(20) not null,
    before_day date not null,
    until_day date not null,
    ground varchar(1000) not null,
    document varchar(200) not null,
    extended_by varchar(100) not null,
    extended_at timestamp(6) with time zone not null
);
create sequence customs.term_extension_seq start with 1 increment by 1;
create index term_extension_lot on customs.term_extension (lot, id);
