package ganscope.chart.curve;

import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a curve, dot, colour or line of a chart stands for: its definition in words, as a formula, and where both come
 * from. A chart may give one term several names; the definition is the same.
 */
public enum Term {
    /** The data. */
    REAL("\\hat p(I)=\\frac{\\#\\{x_j\\in I\\}}{N\\,|I|}", "Scott (1992), Multivariate Density Estimation, ch. 3"),
    /** What the generator makes of noise. */
    GENERATED("\\hat q(I)=\\frac{\\#\\{G(z_j)\\in I\\}}{N\\,|I|}", "Goodfellow et al. (2014), sec. 3"),
    /** The density of the data, where it is known. */
    DATA_DENSITY("p(x)", ""),
    /** The probability that a sample is real. */
    PROBABILITY("D(x)=\\frac{1}{1+e^{-s(x)}}", "Goodfellow et al. (2014), eq. 1"),
    /** The best probability. */
    BEST_PROBABILITY("D^*(x)=\\frac{p(x)}{p(x)+q(x)}", "Goodfellow et al. (2014), prop. 1"),
    /** The score of least squares. */
    LABEL_SCORE("\\min_s\\;\\frac12 E_p(s-1)^2+\\frac12 E_q s^2", "Mao et al. (2017), eq. 2"),
    /** The best score of least squares. */
    BEST_LABEL("s^*(x)=\\frac{p(x)}{p(x)+q(x)}", "Mao et al. (2017), eq. 5"),
    /** The score of the hinge loss. */
    MARGIN_SCORE("\\min_s\\;E_p\\max(0,1-s)+E_q\\max(0,1+s)", "Lim and Ye (2017)"),
    /** The best score of the hinge loss. */
    BEST_MARGIN("s^*(x)=\\mathrm{sign}\\left(p(x)-q(x)\\right)", "Lim and Ye (2017)"),
    /** A score of which only differences count. */
    RELATIVE_SCORE("P(x\\succ y)=\\frac{1}{1+e^{-(s(x)-s(y))}}", "Jolicoeur-Martineau (2019)"),
    /** The score of any objective, which nothing bounds. */
    SCORE("s(x)", "Goodfellow et al. (2014)"),
    /** A critic. */
    CRITIC("\\max_{\\|f\\|_L\\le 1}\\;E_p f-E_q f", "Arjovsky et al. (2017), eq. 2"),
    /** The best critic of slope 1. */
    POTENTIAL("W_1(p,q)=\\max_{\\|f\\|_L\\le 1}E_p f-E_q f", "Villani (2009), Optimal Transport, rem. 6.5"),
    /** The variable of an f-GAN. */
    VARIATIONAL("T(x)=g_f(s(x))", "Nowozin et al. (2016), eq. 6"),
    /** The best variable of an f-GAN. */
    BEST_VARIATIONAL("T^*(x)=f'\\left(\\frac{p(x)}{q(x)}\\right)", "Nowozin et al. (2016), eq. 5"),
    /** The generator. */
    MAP("x=G(z)", "Goodfellow et al. (2014), sec. 3"),
    /** The monotone map. */
    IDEAL_MAP("T(z)=F_p^{-1}\\left(F_z(z)\\right)", "Villani (2003), Topics in Optimal Transportation, sec. 2.2"),
    /** The ways of an optimal plan. */
    WAY("\\min_{\\gamma}\\;E_\\gamma\\|x-y\\|", "Villani (2003), sec. 1.1"),
    /** Mass on its way. */
    MASS("x_t=(1-t)\\,x+t\\,y", "McCann (1997)"),
    /** Quantiles of two distributions, one against the other. */
    QUANTILES("F_p^{-1}(u)\\mapsto F_q^{-1}(u)", "Wilk and Gnanadesikan (1968)"),
    /** Where they are the same. */
    EQUAL_QUANTILES("F_q^{-1}(u)=F_p^{-1}(u)", "Wilk and Gnanadesikan (1968)"),
    /** The push of the minimax loss. */
    PUSH_MINIMAX("-\\nabla_x\\ln(1-D(x))=D(x)\\,\\nabla s(x)", "Goodfellow et al. (2014), eq. 1"),
    /** The push of the non-saturating loss. */
    PUSH_NON_SATURATING("\\nabla_x\\ln D(x)=(1-D(x))\\,\\nabla s(x)", "Goodfellow et al. (2014), sec. 3"),
    /** The push of the Wasserstein loss. */
    PUSH_WASSERSTEIN("\\nabla_x s(x)", "Arjovsky et al. (2017), alg. 1"),
    /** The push of the loss that trains. */
    PUSH("-\\nabla_x L_G(x)", "Goodfellow et al. (2014), alg. 1"),
    /** Lines of equal output. */
    CONTOUR("\\{x: D(x)=c\\}", ""),
    /** A grid of latents. */
    LATTICE("G(z_{ij})", ""),
    /** The share of a mode. */
    MODE_SHARE("\\frac1N\\,\\#\\{j:\\|x_j-\\mu_i\\|\\le 3\\sigma_i\\}", "Srivastava et al. (2017), sec. 4.1"),
    /** The weight of a mode. */
    MODE_WEIGHT("p=\\sum_i w_i\\,N(\\mu_i,\\sigma_i^2)", ""),
    /** Bins with too many generated samples. */
    TOO_MANY("\\hat q(I)>\\hat p(I)", ""),
    /** Bins with too few. */
    TOO_FEW("\\hat q(I)<\\hat p(I)", ""),
    /** The difference of two histograms. */
    DIFFERENCE("\\hat p(I)-\\hat q(I)", ""),
    /** One half. */
    UNDECIDED("D(x)=\\frac12", "Goodfellow et al. (2014), th. 1"),
    /** Losses at equilibrium. */
    EQUILIBRIUM("p=q\\;\\Rightarrow\\;-V(G,D^*)=2\\ln 2", "Goodfellow et al. (2014), th. 1"),
    /** A run that was kept. */
    GHOST("t\\mapsto m(\\theta'_t,\\psi'_t)", ""),
    /** The largest Jensen-Shannon divergence. */
    CEILING("0\\le JS(p,q)\\le\\ln 2", "Lin (1991), th. 3"),
    /** What a perfect generator would reach. */
    NOISE_FLOOR("P(m\\le m_{0.95})=0.95", ""),
    /** The slope that is asked for. */
    SLOPE_TARGET("\\lambda\\,E\\left(\\|\\nabla f(\\hat x)\\|-1\\right)^2", "Gulrajani et al. (2017), eq. 3"),
    /** The critic's estimate over its slope. */
    W1_BOUND("\\frac{E_p f-E_q f}{K}\\le W_1(p,q)", "Arjovsky et al. (2017), sec. 3"),
    /** The gradient of a layer of the discriminator. */
    LAYER_DISCRIMINATOR("\\left\\|\\frac{\\partial L_D}{\\partial W_l}\\right\\|", "Glorot and Bengio (2010)"),
    /** The gradient of a layer of the generator. */
    LAYER_GENERATOR("\\left\\|\\frac{\\partial L_G}{\\partial W_l}\\right\\|", "Glorot and Bengio (2010)"),
    /** The gradient of the score by what a layer makes. */
    LAYER_SCORE("\\sqrt{E\\left\\|\\frac{\\partial s}{\\partial a_l}\\right\\|^2}", "Glorot and Bengio (2010)"),

    /** The data point of the Dirac-GAN. */
    REAL_POINT("p=\\delta_0", "Mescheder et al. (2018), def. 2.1"),
    /** Its generated point. */
    GENERATED_POINT("q=\\delta_\\theta", "Mescheder et al. (2018), def. 2.1"),
    /** Its discriminator. */
    GAME_DISCRIMINATOR("D(x)=\\psi\\,x", "Mescheder et al. (2018), def. 2.1"),
    /** Where both players would go. */
    VECTOR_FIELD("v(\\theta,\\psi)=(\\dot\\theta,\\dot\\psi)", "Mescheder et al. (2018), sec. 2"),
    /** The way of both players. */
    TRAJECTORY("(\\theta_{t+1},\\psi_{t+1})=F_h(\\theta_t,\\psi_t)", "Mescheder et al. (2018), sec. 2"),
    /** Where each player has no better move. */
    GAME_EQUILIBRIUM("v(0,0)=0", "Mescheder et al. (2018), lemma 2.2"),
    /** What the discriminator makes large. */
    GAME_VALUE("V(\\theta,\\psi)=-L_D(\\theta,\\psi)", "Goodfellow et al. (2014), eq. 1"),
    /** The largest V against a generated point. */
    BEST_RESPONSE("\\max_\\psi V(\\theta,\\psi)", "Goodfellow et al. (2014), prop. 1"),
    /** The eigenvalues of one step. */
    EIGENVALUE("\\det\\left(F_h'(0,0)-\\mu I\\right)=0", "Mescheder et al. (2018), sec. 2"),
    /** Where steps neither grow nor shrink. */
    UNIT_CIRCLE("|\\mu|=1", "Bertsekas (1999), prop. 4.4.1"),
    /** The first distribution of the explorer. */
    LAW_P("p(x)", ""),
    /** The second. */
    LAW_Q("q(x)", ""),
    /** A sample of one of both. */
    SAMPLE_HISTOGRAM(
            "\\hat p(I)=\\frac{\\#\\{x_j\\in I\\}}{n\\,|I|}", "Scott (1992), Multivariate Density Estimation, ch. 3"),
    /** The best discriminator between both. */
    LAW_ANSWER("D^*(x)=\\frac{p(x)}{p(x)+q(x)}", "Goodfellow et al. (2014), prop. 1"),
    /** Their Jensen-Shannon divergence. */
    LAW_JS("\\frac12 KL(p\\|m)+\\frac12 KL(q\\|m),\\; m=\\frac{p+q}{2}", "Lin (1991), eq. 3.1"),
    /** Their Kullback-Leibler divergence. */
    LAW_KL("KL(p\\|q)=\\int p\\,\\ln\\frac{p}{q}\\,dx", "Kullback and Leibler (1951)"),
    /** Their earth mover's distance. */
    LAW_W1("W_1(p,q)=\\int|F_p-F_q|\\,dx", "Villani (2003), th. 2.18"),
    /** What the area below is the entropy of. */
    ENTROPY_AREA("H(p)=-\\int p\\,\\ln p\\,dx", "Cover and Thomas (2006), sec. 8.1"),
    /** What the area below is the cross-entropy of. */
    CROSS_ENTROPY_AREA("H(p,q)=-\\int p\\,\\ln q\\,dx=H(p)+KL(p\\|q)", "Cover and Thomas (2006), sec. 8.5"),
    /** The nearest single bell. */
    BEST_FIT("\\min_{\\mu,\\sigma}\\;D\\left(p,\\,N(\\mu,\\sigma^2)\\right)", "Minka (2005), sec. 3"),
    /** Cells of a histogram. */
    CELLS("k^d", "Scott (1992), sec. 7.2"),

    /** {@link Metric#D_LOSS}. */
    D_LOSS("L_D", "Goodfellow et al. (2014), alg. 1"),
    /** {@link Metric#G_LOSS}. */
    G_LOSS("L_G", "Goodfellow et al. (2014), alg. 1"),
    /** {@link Metric#D_REAL}. */
    D_REAL("E_p\\,D(x)", ""),
    /** {@link Metric#D_FAKE}. */
    D_FAKE("E_z\\,D(G(z))", ""),
    /** {@link Metric#JS}. */
    JS("\\frac12 KL(p\\|m)+\\frac12 KL(q\\|m),\\; m=\\frac{p+q}{2}", "Lin (1991), eq. 3.1"),
    /** {@link Metric#KL_REAL_GENERATED}. */
    KL_REAL_GENERATED("\\sum_I p(I)\\ln\\frac{p(I)}{q(I)}", "Kullback and Leibler (1951)"),
    /** {@link Metric#KL_GENERATED_REAL}. */
    KL_GENERATED_REAL("\\sum_I q(I)\\ln\\frac{q(I)}{p(I)}", "Kullback and Leibler (1951)"),
    /** {@link Metric#TV}. */
    TV("\\frac12\\sum_I|p(I)-q(I)|", "Gibbs and Su (2002)"),
    /** {@link Metric#HELLINGER}. */
    HELLINGER("\\sqrt{\\sum_I\\left(\\sqrt{p(I)}-\\sqrt{q(I)}\\right)^2}", "Gibbs and Su (2002)"),
    /** {@link Metric#W1}. */
    W1("\\min_{\\gamma}E_\\gamma\\|x-y\\|", "Villani (2003), sec. 7.1"),
    /** {@link Metric#W1_SLICED}. */
    W1_SLICED("E_\\theta\\,W_1(\\theta\\cdot p,\\;\\theta\\cdot q)", "Bonneel et al. (2015)"),
    /** {@link Metric#W1_X}. */
    W1_X("\\int|F_{p_1}-F_{q_1}|\\,dx_1", "Villani (2003), th. 2.18"),
    /** {@link Metric#W1_Y}. */
    W1_Y("\\int|F_{p_2}-F_{q_2}|\\,dx_2", "Villani (2003), th. 2.18"),
    /** {@link Metric#ENERGY}. */
    ENERGY("\\sqrt{2E|x-y|-E|x-x'|-E|y-y'|}", "Szekely and Rizzo (2013)"),
    /** {@link Metric#MMD}. */
    MMD("E\\,k(x,x')+E\\,k(y,y')-2E\\,k(x,y)", "Gretton et al. (2012), lemma 6"),
    /** {@link Metric#D_GAP}. */
    D_GAP("\\int|D-D^*|\\,\\frac{p+q}{2}\\,dx", "Goodfellow et al. (2014), prop. 1"),
    /** {@link Metric#JS_BOUND}. */
    JS_BOUND("\\frac{V(G,D)+2\\ln 2}{2}\\le JS(p,q)", "Goodfellow et al. (2014), th. 1"),
    /** {@link Metric#W1_CRITIC}. */
    W1_CRITIC("E_p f-E_q f", "Arjovsky et al. (2017), eq. 3"),
    /** {@link Metric#LIPSCHITZ}. */
    LIPSCHITZ("K=\\max_x\\|\\nabla_x s(x)\\|", "Gulrajani et al. (2017), sec. 2"),
    /** {@link Metric#FLAT_SHARE}. */
    FLAT_SHARE("\\frac{|\\{x:\\|\\nabla D(x)\\|<0.01\\}|}{|\\{x\\}|}", "Arjovsky and Bottou (2017), th. 2.4"),
    /** {@link Metric#G_GRADIENT_NORM}. */
    G_GRADIENT_NORM("\\|\\nabla_\\theta L_G\\|", "Goodfellow et al. (2014), alg. 1"),
    /** {@link Metric#D_GRADIENT_NORM}. */
    D_GRADIENT_NORM("\\|\\nabla_\\psi L_D\\|", "Goodfellow et al. (2014), alg. 1"),
    /** {@link Metric#MODES_COVERED}. */
    MODES_COVERED("\\#\\{i:\\exists j\\;\\|x_j-\\mu_i\\|\\le 3\\sigma_i\\}", "Srivastava et al. (2017), sec. 4.1"),
    /** {@link Metric#HIGH_QUALITY}. */
    HIGH_QUALITY("\\frac1N\\,\\#\\{j:\\min_i\\frac{\\|x_j-\\mu_i\\|}{\\sigma_i}\\le 3\\}", "Srivastava et al. (2017)"),
    /** {@link Metric#MODE_KL}. */
    MODE_KL("\\sum_i q_i\\ln\\frac{q_i}{w_i}", "Srivastava et al. (2017)"),
    /** {@link Metric#CONTROL}. */
    CONTROL("\\frac1N\\,\\#\\{j:\\arg\\max_k w_k\\,p(x_j\\,|\\,k)=y_j\\}", "Shmelkov et al. (2018), sec. 3"),
    /** {@link Metric#W1_CLASSES}. */
    W1_CLASSES("\\sum_k w_k\\,W_1(p_k,q_k)", "Villani (2003), th. 2.18"),
    /** {@link Metric#PRECISION}. */
    PRECISION("\\frac1N\\,\\#\\{j:\\exists i\\;\\|y_j-x_i\\|\\le r_5(x_i)\\}", "Kynkäänniemi et al. (2019), sec. 2"),
    /** {@link Metric#RECALL}. */
    RECALL("\\frac1N\\,\\#\\{i:\\exists j\\;\\|x_i-y_j\\|\\le r_5(y_j)\\}", "Kynkäänniemi et al. (2019), sec. 2"),
    /** {@link Metric#DENSITY}. */
    DENSITY("\\frac1{5N}\\,\\sum_j\\#\\{i:\\|y_j-x_i\\|\\le r_5(x_i)\\}", "Naeem et al. (2020), sec. 3.2"),
    /** {@link Metric#COVERAGE}. */
    COVERAGE("\\frac1N\\,\\#\\{i:\\exists j\\;\\|y_j-x_i\\|\\le r_5(x_i)\\}", "Naeem et al. (2020), sec. 3.2"),
    /** {@link Metric#FRECHET}. */
    FRECHET(
            "\\sqrt{\\|\\mu_1-\\mu_2\\|^2+tr\\left(\\Sigma_1+\\Sigma_2-2(\\Sigma_1\\Sigma_2)^{1/2}\\right)}",
            "Dowson and Landau (1982); Heusel et al. (2017)"),
    /** {@link Metric#NEAREST}. */
    NEAREST("E_q\\,\\min_i\\|y-x_i\\|", "Lopez-Paz and Oquab (2017)"),
    /** {@link Metric#CLASSES_EFFECTIVE}. */
    CLASSES_EFFECTIVE("\\exp\\left(-\\sum_k q_k\\ln q_k\\right)", "Hill (1973)"),
    /** {@link Metric#CLASS_LEAST}. */
    CLASS_LEAST("\\min_k q_k", ""),
    /** {@link Metric#CHECKERBOARD}. */
    CHECKERBOARD(
            "\\frac{s_q}{s_p},\\quad s=\\frac{E\\sum_{u=\\pi\\,\\vee\\,v=\\pi}|\\hat x_{uv}|^2}{E\\sum_{(u,v)\\ne 0}|\\hat x_{uv}|^2}",
            "Odena et al. (2016)"),
    /** A generated picture of a latent that stays. */
    PICTURE("G(z_i)", "Radford et al. (2016), sec. 6"),
    /** A picture between two others. */
    WALK("G\\left(\\frac{\\sin((1-t)\\Omega)\\,z_0+\\sin(t\\Omega)\\,z_1}{\\sin\\Omega}\\right)", "White (2016)"),
    /** What a layer makes of one sample. */
    FEATURE_MAP("h_l=\\phi\\left(h_{l-1}*W_l+b_l\\right)", "LeCun et al. (1989); Zeiler and Fergus (2014)"),
    /** The weights between a picture and a channel. */
    KERNEL("W_{u,v}", "LeCun et al. (1989); Dumoulin and Visin (2016)"),
    /** What is made of two classes at once. */
    BLEND("G\\left(z,\\,(1-t)\\,e_a+t\\,e_b\\right)", "Mirza and Osindero (2014)"),
    /** The real picture nearest to one. */
    NEAREST_PICTURE("\\arg\\min_{x_i}\\|G(z)-x_i\\|", "Lopez-Paz and Oquab (2017)"),
    /** The share of a class among the data. */
    CLASS_SHARE_REAL("w_k", ""),
    /** The share of a class among generated samples. */
    CLASS_SHARE_GENERATED("q_k=\\frac1N\\,\\#\\{j:k_5(y_j)=k\\}", "Cover and Hart (1967)"),
    /** A pixel that should be brighter for a higher score. */
    BRIGHTER("\\frac{\\partial s}{\\partial x_i}>0", "Simonyan et al. (2014), sec. 3"),
    /** A pixel that should be darker. */
    DARKER("\\frac{\\partial s}{\\partial x_i}<0", "Simonyan et al. (2014), sec. 3"),

    /** The share of digits that the classifier with a spatial transformer names rightly. */
    ACCURACY_WITH("\\frac1N\\,\\#\\{i:\\arg\\max_k s_k(T_\\theta(x_i))=y_i\\}", "Jaderberg et al. (2015), sec. 4.1"),
    /** The share that the one without names rightly. */
    ACCURACY_WITHOUT("\\frac1N\\,\\#\\{i:\\arg\\max_k s_k(x_i)=y_i\\}", "Jaderberg et al. (2015), sec. 4.1"),
    /** The share that guessing names rightly. */
    CHANCE("\\frac1{10}", ""),
    /** A moved digit as it comes in. */
    STN_INPUT("U", "Jaderberg et al. (2015), sec. 3"),
    /** Where the transformer looks. */
    SAMPLING_GRID("(x_s,y_s)^T=A_\\theta\\,(x_t,y_t,1)^T", "Jaderberg et al. (2015), eq. 1"),
    /** What the transformer makes of it. */
    STRAIGHTENED("V_i=\\sum_{n,m}U_{nm}\\max(0,1-|x_i-m|)\\max(0,1-|y_i-n|)", "Jaderberg et al. (2015), eq. 5"),

    /** A unit of a self-organising map. */
    SOM_UNIT("w_u\\leftarrow w_u+\\alpha\\,h_u\\,(x-w_u)", "Kohonen (1982)"),
    /** Its quantization error. */
    SOM_QUANTIZATION("\\frac1N\\sum_i\\min_u\\|x_i-w_u\\|", "Kohonen (2001), Self-Organizing Maps"),
    /** Its topographic error. */
    SOM_TOPOGRAPHIC("\\frac1N\\,\\#\\{i:u_1(x_i),\\,u_2(x_i)\\;\\mathrm{not\\;neighbours}\\}", "Kiviluoto (1996)"),
    /** How far a unit is from its neighbours. */
    SOM_DISTANCE("\\frac{1}{|N(u)|}\\sum_{v\\in N(u)}\\|w_u-w_v\\|", "Ultsch and Siemon (1990)"),
    /** How many rows are nearest to a unit. */
    SOM_HITS("\\#\\{i:u_1(x_i)=u\\}", "Kohonen (2001), Self-Organizing Maps"),
    /** One coordinate of all units. */
    SOM_PLANE("u\\mapsto (w_u)_k", "Vesanto (1999)");

    private final String formula;
    private final String source;

    Term(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    /** The term of a metric. */
    public static Term of(Metric metric) {
        return valueOf(metric.name());
    }

    /** Its definition as a formula in LaTeX, without words. */
    public String formula() {
        return formula;
    }

    /** Where the definition is from; empty where it needs no source. */
    public String source() {
        return source;
    }

    /** Its name where no chart says it, in the language of {@code options}. */
    public String name(ChartOptions options) {
        return ChartText.of(options.locale()).get(key() + ".name");
    }

    /** Its definition in a sentence or two, in the language of {@code options}. */
    public String about(ChartOptions options) {
        return ChartText.of(options.locale()).get(key());
    }

    private String key() {
        String id = name().toLowerCase(Locale.ROOT);
        boolean metric =
                Arrays.stream(Metric.values()).anyMatch(each -> each.name().equals(name()));
        return metric ? "chart.metric-about." + id : "chart.term." + id.replace('_', '-');
    }
}
