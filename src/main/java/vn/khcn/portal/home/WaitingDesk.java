package vn.khcn.portal.home;

import java.util.List;

/** A bean that finds what waits for the acting account in one area. */
interface WaitingDesk {
    List<Waiting> waiting();
}
