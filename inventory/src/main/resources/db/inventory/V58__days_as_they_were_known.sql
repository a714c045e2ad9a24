-- What was said of a day stays: a calendar can be asked as it was known at any moment, and so can the terms that
-- are counted by it. The last word said of a day holds. Words without a moment came with the program.
create table inventory.calendar_word (
    id bigint not null primary key,
    calendar varchar(40) not null,
    on_day date not null,
    working boolean not null,
    name varchar(100) not null,
    source varchar(200) not null,
    mark varchar(1) not null,
    entered_by varchar(100),
    entered_at timestamp(6) with time zone
);
create sequence inventory.calendar_word_seq start with 1 increment by 50;
insert into inventory.calendar_word (id, calendar, on_day, working, name, source, mark, entered_by, entered_at)
    select nextval('inventory.calendar_word_seq'), calendar, on_day, working, name, source, mark, entered_by, entered_at
    from inventory.working_day;
create index calendar_word_of on inventory.calendar_word (calendar, on_day, id);
drop table inventory.working_day;
