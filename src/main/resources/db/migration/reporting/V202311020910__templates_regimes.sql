create table reporting_templates (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(60) not null,
    name varchar(300) not null,
    draft longtext not null,
    published int not null,
    unique (department_id, code),
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- Published versions never change.
create table reporting_template_versions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    template_id bigint not null,
    number int not null,
    outline longtext not null,
    published_at datetime(6) not null,
    published_by varchar(200) not null,
    unique (department_id, template_id, number),
    unique (department_id, id),
    foreign key (department_id, template_id) references reporting_templates (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table reporting_regimes (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    name varchar(300) not null,
    legal_base varchar(500) not null,
    recipient varchar(300) not null,
    calendar varchar(20) not null,
    period_kind varchar(20) not null,
    cut_off_shift int not null,
    deadline_days int not null,
    template_id bigint not null,
    unique (department_id, id),
    foreign key (department_id, template_id) references reporting_templates (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
