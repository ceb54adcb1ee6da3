package vn.khcn.portal.meetings;

import java.time.LocalDate;
import vn.khcn.portal.people.OfficeOption;

/**
 * What is written about a meeting.
 *
 * @param chair      office that gives the directives and accepts them as done
 * @param signer     office that signs the notice in the director's name
 * @param opening    first paragraph of the notice
 * @param recipients Nơi nhận, one line each
 */
public record MeetingForm(MeetingKind kind, LocalDate heldOn, OfficeOption chair, OfficeOption signer, String opening,
        String recipients) {}
