create table indicators_indicators (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(40) not null,
    name varchar(300) not null,
    unit_of_measure varchar(60) not null,
    measure varchar(20) not null,
    decimals int not null,
    percent_decimals int not null,
    breakdown varchar(100) not null default '',
    unit_id bigint,
    numerator varchar(40),
    denominator varchar(40),
    unique (department_id, code),
    unique (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table indicators_plans (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    year int not null,
    amount decimal(20, 4) not null,
    basis varchar(300) not null default '',
    unique (department_id, indicator_id, year),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table indicators_openings (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    year int not null,
    as_of date not null,
    amount decimal(20, 4) not null,
    basis varchar(300) not null default '',
    unique (department_id, indicator_id, year),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table indicators_facts (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    occurred_on date not null,
    amount decimal(20, 4) not null,
    category varchar(200) not null default '',
    place varchar(200) not null default '',
    party varchar(300) not null default '',
    note varchar(500) not null default '',
    key facts_by_day (department_id, indicator_id, occurred_on),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
