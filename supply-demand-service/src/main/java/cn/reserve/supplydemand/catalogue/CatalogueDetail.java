package cn.reserve.supplydemand.catalogue;

import cn.reserve.supplydemand.consumergoods.ConsumerGoodResponse;
import cn.reserve.supplydemand.supply.SupplyResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with its figures and pictures.
 *
 * @param supply figures of equipment; absent of consumer goods
 * @param good figures of consumer goods; absent of equipment
 * @param pictures of the product first, then its certificates, each as they were added
 * @param version for If-Match
 * @param takenDown why the economy bureau has taken it down; null of what stands
 * @param supervised whether the caller takes it down and puts it back
 * @param own whether it is of the caller's enterprise, which puts and takes away its pictures
 */
public record CatalogueDetail(
        CatalogueEntry entry,
        long version,
        @Nullable String takenDown,
        boolean supervised,
        @Nullable SupplyResponse supply,
        @Nullable ConsumerGoodResponse good,
        List<PictureResponse> pictures,
        boolean own) {}
