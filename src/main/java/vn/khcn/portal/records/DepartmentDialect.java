package vn.khcn.portal.records;

import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.sql.ast.MariaDBSqlAstTranslator;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryOptions;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.SqlAstTranslatorFactory;
import org.hibernate.sql.ast.spi.StandardSqlAstTranslatorFactory;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.exec.spi.JdbcOperation;
import org.hibernate.sql.exec.spi.JdbcParameterBindings;
import org.hibernate.sql.exec.spi.JdbcSelect;
import org.jspecify.annotations.Nullable;

/** MariaDB's dialect, but that a query whose translation is kept ({@link DepartmentTranslations}) is written as SQL once. */
public final class DepartmentDialect extends MariaDBDialect {
    public DepartmentDialect() {}

    public DepartmentDialect(DialectResolutionInfo server) {
        super(server);
    }

    /** A translation with its SQL. */
    static final class KeptSelect extends SelectStatement {
        private volatile @Nullable JdbcSelect sql;

        KeptSelect(SelectStatement fresh) {
            super(fresh, fresh.getQueryPart(), fresh.getDomainResultDescriptors());
        }
    }

    @Override
    public SqlAstTranslatorFactory getSqlAstTranslatorFactory() {
        return new StandardSqlAstTranslatorFactory() {
            @Override
            public SqlAstTranslator<JdbcSelect> buildSelectTranslator(SessionFactoryImplementor factory,
                    SelectStatement statement) {
                return statement instanceof KeptSelect kept
                        ? new Once(factory, kept)
                        : super.buildSelectTranslator(factory, statement);
            }

            @Override
            protected <T extends JdbcOperation> SqlAstTranslator<T> buildTranslator(SessionFactoryImplementor factory,
                    Statement statement) {
                return new MariaDBSqlAstTranslator<>(factory, statement, DepartmentDialect.this);
            }
        };
    }

    /** As Hibernate does with a plan of its own: the SQL is written anew where a limit or the like asks for another. */
    private final class Once extends MariaDBSqlAstTranslator<JdbcSelect> {
        private final KeptSelect kept;

        Once(SessionFactoryImplementor factory, KeptSelect kept) {
            super(factory, kept, DepartmentDialect.this);
            this.kept = kept;
        }

        @Override
        public JdbcSelect translate(JdbcParameterBindings bindings, QueryOptions options) {
            JdbcSelect known = kept.sql;
            if (known == null || !known.isCompatibleWith(bindings, options)) {
                known = super.translate(bindings, options);
                kept.sql = known;
            }
            return known;
        }
    }
}
