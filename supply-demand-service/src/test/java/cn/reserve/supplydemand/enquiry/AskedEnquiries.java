package cn.reserve.supplydemand.enquiry;

import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Enquiries as people ask for them: each side and filter, by an enterprise and by a person of none. */
public final class AskedEnquiries {
    private static final Map<String, Consumer<EnquirySearch>> FILTERS = Map.of(
            "asked", search -> {},
            "received", search -> search.side = "RECEIVED",
            "open ones received",
                    search -> {
                        search.side = "RECEIVED";
                        search.state = "OPEN";
                    },
            "answered", search -> search.state = "ANSWERED",
            "a word", search -> search.q = ManyRows.RARE_WORD);

    private AskedEnquiries() {}

    public static Stream<AskedList> all() {
        Asking<EnquirySearch, EnquirySort> asking = new Asking<>(
                EnquirySearch::new, (search, sort) -> search.sort = sort, EnquirySearch::order, EnquirySort.class);
        return Stream.concat(
                asking.each("enquiries", FILTERS, search -> search.query(new EnquiryViewer("person-7", ManyRows.USCC))),
                asking.each(
                        "enquiries of a person", FILTERS, search -> search.query(new EnquiryViewer("person-7", null))));
    }
}
