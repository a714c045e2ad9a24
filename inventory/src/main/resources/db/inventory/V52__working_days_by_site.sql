-- A site counts working days by the calendar of its country, and by days of its own before that.
alter table inventory.site add column calendar varchar(2) default 'KZ' not null;
update inventory.site set calendar = 'CN' where zone_id = 'Asia/Shanghai';

-- calendar: a country (ISO 3166-1 alpha-2), or the code of a site for a day that is its own.
create table inventory.working_day (
    calendar varchar(40) not null,
    on_day date not null,
    working boolean not null,
    name varchar(100) not null,
    source varchar(200) not null,
    mark varchar(1) not null,
    entered_by varchar(100),
    entered_at timestamp(6) with time zone,
    primary key (calendar, on_day)
);
insert into inventory.working_day (calendar, on_day, working, name, source, mark)
    select 'KZ', on_day, working, name, source, mark from inventory.calendar_day;
insert into inventory.working_day (calendar, on_day, working, name, source, mark) values
    ('CN', date '2026-10-01', false, 'National Day', 'State Council holidays; unverified', 'U'),
    ('CN', date '2026-10-02', false, 'National Day', 'State Council holidays; unverified', 'U'),
    ('CN', date '2027-01-01', false, 'New Year', 'State Council holidays; unverified', 'U');
drop table inventory.calendar_day;
