-- What the office asks units for: a form of a period, or a question of an asking body.
create table forms_rounds (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    title varchar(500) not null,
    question varchar(4000) not null,
    form_code varchar(60) not null,
    definition longtext not null,
    period_code varchar(8) not null,
    opened_on date not null,
    due_on date not null,
    inbound_id bigint,
    outbound_id bigint,
    closed_on date,
    unique (department_id, id),
    key (department_id, form_code, period_code),
    foreign key (department_id, inbound_id) references documents_inbound (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- One unit's sheet.
create table forms_sheets (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    round_id bigint not null,
    unit_id bigint not null,
    reminded_at datetime(6),
    unique (department_id, round_id, unit_id),
    unique (department_id, id),
    key (department_id, unit_id),
    foreign key (department_id, round_id) references forms_rounds (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table forms_cells (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    sheet_id bigint not null,
    row_key varchar(60) not null,
    column_key varchar(60) not null,
    number decimal(24, 6),
    words varchar(2000) not null,
    unique (department_id, sheet_id, row_key, column_key),
    unique (department_id, id),
    foreign key (department_id, sheet_id) references forms_sheets (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
