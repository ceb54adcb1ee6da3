package vn.khcn.portal.people;

import vn.khcn.portal.kernel.BusinessRule;

/**
 * What the head of every page of a department takes from here.
 *
 * @param parentAgency upper line at the left, empty where there is none ("UBND tỉnh Bắc Giang"); printed in capitals
 * @param agency       the department there, bold ("Sở Khoa học và Công nghệ")
 * @param place        before the date ("Bắc Giang")
 * @param symbol       the department in every number ("KHCN" in 05/BC-KHCN)
 */
public record Letterhead(String parentAgency, String agency, String place, String symbol) {
    /** @throws BusinessRule at the field that is empty or wrong */
    void check() {
        Required.line("agency", agency);
        Required.line("place", place);
        if (!symbol.strip().matches("[\\p{Lu}\\d][\\p{L}\\d&]*")) {
            throw BusinessRule.at("symbol", "people.rule.symbol");
        }
    }
}
