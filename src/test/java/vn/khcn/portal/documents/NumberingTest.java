package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.documents.DocumentsDesk.as;
import static vn.khcn.portal.documents.DocumentsDesk.form;

@PortalTest
class NumberingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    @Autowired
    DocumentsDesk desk;
    @Autowired
    RegistryService registry;
    @Autowired
    OutboundService outbound;
    @Autowired
    NumberBookService books;
    @Autowired
    TransactionTemplate transactions;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void manyAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        List<Future<Integer>> given = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 60; i++) {
                int n = i;
                given.add(people.submit(() -> take("BC", "Báo cáo " + n, n % 7 == 3)));
            }
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> one : given) {
            if (one.get() > 0) {
                numbers.add(one.get());
            }
        }
        assertThat(numbers).hasSize(51)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 51).boxed().toList());
    }

    /** Takes a number; where it fails afterwards, the whole is undone and the number is free again. */
    private int take(String kind, String subject, boolean failing) {
        try {
            return as(office, Role.REGISTRY, () -> transactions.execute(status -> {
                Integer number = outbound.details(
                        registry.registerIssued(form(office, kind, subject), GiveNumber.next(DAY)).id()).number();
                if (failing) {
                    throw new IllegalStateException("after the number was taken");
                }
                return number;
            }));
        } catch (IllegalStateException undone) {
            return 0;
        }
    }

    @Test
    void aNumberIsGivenOnceInARegisterAndYear() {
        desk.onPaper(office, "BC", "Báo cáo thứ nhất", 270, DAY);
        assertThatThrownBy(() -> desk.onPaper(office, "BC", "Báo cáo khác", 270, DAY)).isInstanceOf(BusinessRule.class)
                .hasMessageContaining("documents.rule.numberTaken").hasMessageContaining("270/BC-KHCN")
                .hasMessageContaining("Báo cáo thứ nhất");
        desk.onPaper(office, "KH", "Kế hoạch có sổ riêng", 270, DAY);
        desk.onPaper(office, "BC", "Báo cáo năm trước", 270, LocalDate.of(2022, 5, 4));
    }

    @Test
    void theNextNumberFollowsTheHighestGiven() {
        desk.onPaper(office, "BC", "Báo cáo", 270, DAY);
        assertThat(next("BC", "Báo cáo tiếp")).isEqualTo("271/BC-KHCN");
        as(office, Role.REGISTRY, () -> {
            assertThat(books.next("BC", 2023)).isEqualTo(272);
            return assertThat(books.next("BC", 2024)).isEqualTo(1);
        });
    }

    @Test
    void anOfficialLetterNamesAgencyAndUnitAndNumbersBelowTenTakeAZero() {
        assertThat(next("CV", "V/v phối hợp")).isEqualTo("01/KHCN-TĐC");
        assertThat(next("TTr", "Về việc kiện toàn")).isEqualTo("01/TTr-KHCN");
    }

    @Test
    void kindsThatShareARegisterShareTheNumbers() {
        as(office, Role.REGISTRY, () -> {
            books.share("KH", "BC");
            return 1;
        });
        assertThat(next("BC", "Báo cáo")).isEqualTo("01/BC-KHCN");
        assertThat(next("KH", "Kế hoạch")).isEqualTo("02/KH-KHCN");
        as(office, Role.REGISTRY, () -> {
            assertThat(books.book("BC", 2023).kinds()).containsExactly("Báo cáo", "Kế hoạch");
            return assertThatThrownBy(() -> books.share("KH", "KH")).hasMessageContaining("shareMidYear");
        });
    }

    @Test
    void theBookShowsGapsAndDatesThatDoNotRise() {
        desk.onPaper(office, "QĐ", "Quyết định một", 3, LocalDate.of(2023, 9, 20));
        desk.onPaper(office, "QĐ", "Quyết định hai", 5, LocalDate.of(2023, 9, 28));
        desk.onPaper(office, "QĐ", "Quyết định lùi ngày", 6, LocalDate.of(2023, 9, 25));
        desk.onPaper(office, "QĐ", "Quyết định ba", 7, LocalDate.of(2023, 9, 28));
        NumberBookDetails book = as(office, Role.REGISTRY, () -> books.book("QĐ", 2023));
        assertThat(book.lines()).filteredOn(BookLine.Gap.class::isInstance)
                .containsExactly(new BookLine.Gap(1, 2), new BookLine.Gap(4, 4));
        assertThat(book.missing()).isEqualTo(3);
        assertThat(book.outOfOrder()).isEqualTo(1);
        assertThat(book.lines()).filteredOn(l -> l instanceof BookLine.Entry e && e.laterBefore() != null)
                .singleElement().satisfies(l -> assertThat(((BookLine.Entry) l).laterBefore()).isEqualTo("05/QĐ-KHCN"));
    }

    @Test
    void aPortalThatStartsInTheYearGoesOnFromThePaperBook() {
        as(office, Role.REGISTRY, () -> {
            books.beginAt("BC", 2023, 232);
            return 0;
        });
        assertThat(next("BC", "Báo cáo đầu tiên")).isEqualTo("232/BC-KHCN");
        desk.onPaper(office, "BC", "Báo cáo", 235, DAY);
        as(office, Role.REGISTRY, () -> {
            assertThat(books.book("BC", 2023).lines()).filteredOn(BookLine.Gap.class::isInstance)
                    .containsExactly(new BookLine.Gap(233, 234));
            return assertThatThrownBy(() -> books.beginAt("BC", 2023, 234))
                    .hasMessageContaining("documents.rule.beginsLater");
        });
    }

    @Test
    void aDateToComeOrANumberOutOfRangeIsRefused() {
        assertThatThrownBy(() -> desk.onPaper(office, "BC", "Báo cáo", 1, LocalDate.of(2023, 10, 14)))
                .hasMessageContaining("documents.rule.dateImpossible").hasMessageContaining("14/10/2023");
        assertThatThrownBy(() -> desk.onPaper(office, "BC", "Báo cáo", 0, DAY))
                .hasMessageContaining("documents.rule.numberRange");
    }

    private String next(String kind, String subject) {
        return as(office, Role.REGISTRY,
                () -> registry.registerIssued(form(office, kind, subject), GiveNumber.next(DAY)).reference().symbol());
    }
}
