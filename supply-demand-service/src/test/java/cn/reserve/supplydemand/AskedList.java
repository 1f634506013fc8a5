package cn.reserve.supplydemand;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.ListStatement;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Sort;

/** The two statements behind a list as somebody asks for it. */
public record AskedList(String name, ListStatement rows, ListStatement total) {

    public static <K extends Enum<K> & ListSort> AskedList of(String name, ListQuery query, Sort<K> order) {
        return new AskedList(
                name + " by " + order.wire(), query.rows("r.id as id", order, new PageParams()), query.total(order));
    }

    @Override
    public String toString() {
        return name;
    }
}
