package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.consumergoods.ReadingConsumerGoods;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.TakenDown;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue; it is public to everybody who is signed in. */
@ApplicationScoped
public class ReadingCatalogue {
    private final CatalogueProducts products;
    private final ProductPictures pictures;
    private final ReadingSupplies supplies;
    private final ReadingConsumerGoods goods;
    private final Participants participants;
    private final Caller caller;

    ReadingCatalogue(
            CatalogueProducts products,
            ProductPictures pictures,
            ReadingSupplies supplies,
            ReadingConsumerGoods goods,
            Participants participants,
            Caller caller) {
        this.products = products;
        this.pictures = pictures;
        this.supplies = supplies;
        this.goods = goods;
        this.participants = participants;
        this.caller = caller;
    }

    /**
     * What somebody asks about.
     *
     * @param label what people call it
     * @param uscc the enterprise that offers it
     * @param origin the city that it comes from; null of our own city's
     */
    public record Offered(
            UUID id,
            ProductKind kind,
            String label,
            String uscc,
            @Nullable Origin origin) {}

    /**
     * A product of the catalogue.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code catalogue-product.not-found}
     */
    @Transactional
    public Offered offered(UUID id) {
        CatalogueProduct found = standing(id);
        return new Offered(
                id,
                found.kind(),
                found.label(),
                found.uscc(),
                participants.require(found.uscc()).origin());
    }

    @Transactional
    Page<CatalogueEntry> page(CatalogueSearch search, PageParams paging) {
        Page<CatalogueProduct> page =
                products.page(search.query(TakenDown.isSupervised(caller)), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        Map<UUID, UUID> first = pictures.firstOf(ids(page.items()));
        return page.map(product ->
                CatalogueEntry.of(product, Participants.in(owners, product.uscc()), first.get(product.id())));
    }

    /** All that the search finds, for an export. */
    ListRows<CatalogueEntry> every(CatalogueSearch search) {
        return products.every(search.query(TakenDown.isSupervised(caller)), search.order())
                .inPortions(rows -> {
                    Map<String, Participant> owners = owners(rows);
                    return rows.stream()
                            .map(product -> CatalogueEntry.of(product, Participants.in(owners, product.uscc()), null))
                            .toList();
                });
    }

    @Transactional
    CatalogueDetail one(UUID id) {
        CatalogueProduct product = visible(id);
        List<PictureResponse> shown = pictures.of(id, seesAll(product));
        CatalogueEntry entry = CatalogueEntry.of(
                product,
                participants.require(product.uscc()),
                shown.stream()
                        .filter(picture -> picture.takenDown() == null)
                        .findFirst()
                        .map(PictureResponse::id)
                        .orElse(null));
        boolean own = caller.is(Role.ENTERPRISE)
                && caller.organisation().filter(product.uscc()::equals).isPresent();
        boolean supply = product.kind() == ProductKind.SUPPLY;
        return new CatalogueDetail(
                entry,
                product.version(),
                product.takenDown(),
                TakenDown.isSupervised(caller),
                supply ? supplies.one(id) : null,
                supply ? null : goods.one(id),
                shown,
                own);
    }

    /** A product that the caller sees: what was taken down is for few. */
    CatalogueProduct visible(UUID id) {
        CatalogueProduct product = products.require(id);
        if (!TakenDown.isVisible(caller, product.uscc(), product.takenDown())) {
            throw Problems.notFound("catalogue-product");
        }
        return product;
    }

    /** Whether the caller sees what was taken down of a product. */
    boolean seesAll(CatalogueProduct product) {
        return TakenDown.isVisible(caller, product.uscc(), "taken down");
    }

    private CatalogueProduct standing(UUID id) {
        CatalogueProduct product = products.require(id);
        if (product.takenDown() != null) {
            throw Problems.notFound("catalogue-product");
        }
        return product;
    }

    private Map<String, Participant> owners(List<CatalogueProduct> rows) {
        return participants.named(rows.stream().map(CatalogueProduct::uscc).toList());
    }

    private static List<UUID> ids(List<CatalogueProduct> rows) {
        return rows.stream().map(CatalogueProduct::id).toList();
    }
}
