/** Made by scripts/shapes from the libraries themselves; see ../shapes.ts. */
export const scipy = (): string => `
scipy.interpolate._bsplines.BSpline|k _asarray _c _t axis c extrapolate k t|f
scipy.interpolate._cubic.Akima1DInterpolator|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._cubic.CubicHermiteSpline|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._cubic.CubicSpline|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._cubic.PchipInterpolator|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._fitpack2.BivariateSpline|k degrees tck|f
scipy.interpolate._fitpack2.InterpolatedUnivariateSpline|k _data _eval_args _spline_class ext|f
scipy.interpolate._fitpack2.LSQBivariateSpline|k degrees fp tck|f
scipy.interpolate._fitpack2.LSQSphereBivariateSpline|k degrees fp tck|f
scipy.interpolate._fitpack2.LSQUnivariateSpline|k _data _eval_args _spline_class ext|f
scipy.interpolate._fitpack2.RectBivariateSpline|k degrees fp tck|f
scipy.interpolate._fitpack2.RectSphereBivariateSpline|k degrees fp tck v0|f
scipy.interpolate._fitpack2.SmoothBivariateSpline|k degrees fp tck|f
scipy.interpolate._fitpack2.SmoothSphereBivariateSpline|k degrees fp tck|f
scipy.interpolate._fitpack2.UnivariateSpline|k _data _eval_args _spline_class ext|f
scipy.interpolate._interpnd.CloughTocher2DInterpolator|k _maxiter _tol fill_value grad is_complex points scale tri values values_shape|f
scipy.interpolate._interpnd.LinearNDInterpolator|k fill_value is_complex offset points scale tri values values_shape|f
scipy.interpolate._interpolate.BPoly|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._interpolate.NdPPoly|k c extrapolate x|f
scipy.interpolate._interpolate.PPoly|k _asarray _c _x axis c extrapolate x|s _asarray _c _x axis c extrapolate x|f
scipy.interpolate._interpolate.interp1d|k _call _extrapolate _fill_value_above _fill_value_below _fill_value_orig _ind _kind _side _spline _x_shift _y _y_axis _y_extra_shape axis bounds_error copy dtype x x_bds y|s _y_axis _y_extra_shape dtype|f
scipy.interpolate._ndbspline.NdBSpline|k _asarray _c _indices_k1d _k _len_t _t c extrapolate k t|f
scipy.interpolate._polyint.BarycentricInterpolator|k _diff_baryint _diff_cij _inv_capacity _y_axis _y_extra_shape dtype n r wi xi yi|s _y_axis _y_extra_shape dtype|f
scipy.interpolate._polyint.KroghInterpolator|k _y_axis _y_extra_shape c dtype n r xi yi|s _y_axis _y_extra_shape dtype|f
scipy.interpolate._rbfinterp.RBFInterpolator|t c c|k _coeffs=A _scale=A _shift=A _tree=scipy.spatial._kdtree.KDTree _xp=0,s d=A d_dtype=@builtins.float d_shape=c epsilon=0 kernel=s neighbors=0 powers=A smoothing=A y=A|f
scipy.interpolate._rgi.RegularGridInterpolator|k _asarray _descending_dimensions _grid _spline _values bounds_error fill_value grid method values|f
scipy.io.matlab._mio5_params.MatlabFunction|t 0 c D 0 s
scipy.io.matlab._mio5_params.MatlabObject|t 0 c D 0 s|k classname=0,s
scipy.io.matlab._mio5_params.MatlabOpaque|t 0 c D 0 c
scipy.io.matlab._mio5_params.mat_struct|k _fieldnames a b c
scipy.io.matlab.mio5_params.MatlabFunction=scipy.io.matlab._mio5_params.MatlabFunction
scipy.io.matlab.mio5_params.MatlabObject|k classname=0,s
scipy.io.matlab.mio5_params.MatlabOpaque=scipy.io.matlab._mio5_params.MatlabOpaque
scipy.io.matlab.mio5_params.mat_struct|k _fieldnames a b c
scipy.optimize._lbfgsb_py.LbfgsInvHessProduct|k dtype n_corrs rho shape sk yk|f
scipy.optimize.lbfgsb.LbfgsInvHessProduct|k dtype n_corrs rho shape sk yk|f
scipy.signal._ltisys.StateSpaceContinuous|k _A _B _C _D _dt inputs outputs
scipy.signal._ltisys.StateSpaceDiscrete|k _A _B _C _D _dt inputs outputs
scipy.signal._ltisys.TransferFunctionContinuous|k _den _dt _num inputs outputs
scipy.signal._ltisys.TransferFunctionDiscrete|k _den _dt _num inputs outputs
scipy.signal._ltisys.ZerosPolesGainContinuous|k _dt _gain _poles _zeros inputs outputs
scipy.signal._ltisys.ZerosPolesGainDiscrete|k _dt _gain _poles _zeros inputs outputs
scipy.sparse._bsr.bsr_array|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._bsr.bsr_matrix|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._coo.coo_array|k _shape coords data has_canonical_format maxprint
scipy.sparse._coo.coo_matrix|k _shape=c col=A coords=c data=A has_canonical_format=0 maxprint=0 row=A
scipy.sparse._csc.csc_array|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._csc.csc_matrix|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._csr.csr_array|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._csr.csr_matrix|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse._dia.dia_array|k _shape data maxprint offsets
scipy.sparse._dia.dia_matrix|k _shape data maxprint offsets
scipy.sparse._dok.dok_array|k _dict _shape data dtype maxprint
scipy.sparse._dok.dok_matrix|k _dict _shape data dtype maxprint
scipy.sparse._lil.lil_array|k _shape data dtype maxprint rows
scipy.sparse._lil.lil_matrix|k _shape data dtype maxprint rows
scipy.sparse.coo.coo_matrix|k _shape=0,s col=0,s coords=0,s data=0,s has_canonical_format=0,s maxprint=0,s row=0,s
scipy.sparse.csc.csc_matrix|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.sparse.csr.csr_matrix|k _has_canonical_format _has_sorted_indices _shape data indices indptr maxprint
scipy.spatial._qhull.ConvexHull|k _points=A _qhull=0 _vertices=0,A area=0 coplanar=A equations=A good=0,A max_bound=A min_bound=A ndim=0 neighbors=A npoints=0 nsimplex=0 simplices=A volume=0
scipy.spatial._qhull.Delaunay|k _points=A _qhull=0 _transform=0,A _vertex_neighbor_vertices=0,c _vertex_to_simplex=0,A _vertices=A coplanar=A equations=A furthest_site=0 good=A max_bound=A min_bound=A ndim=0 neighbors=A npoints=0 nsimplex=0 paraboloid_scale=0 paraboloid_shift=0 simplices=A
scipy.spatial._qhull.HalfspaceIntersection|k _points=A _qhull=0 _vertices=0,A dual_area=0 dual_equations=A dual_facets=c dual_points=A dual_volume=0 interior_point=A intersections=A max_bound=A min_bound=A ndim=0 nineq=0 npoints=0
scipy.spatial._qhull.Voronoi|k _points=A _qhull=0 _ridge_dict=0 furthest_site=0 max_bound=A min_bound=A ndim=0 npoints=0 point_region=A regions=c ridge_points=A ridge_vertices=c vertices=A
scipy.spatial.transform._rotation.Rotation|t A 0|k _backend=0,s _quat=0,s _single=0,s _xp=0,s
scipy.spatial.transform._rotation.Slerp|k rotations rotvecs timedelta times|f
scipy.spatial.transform._rotation_spline.RotationSpline|k interpolator rotations times|f
scipy.stats._continuous_distns.alpha_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.anglit_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.arcsine_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.argus_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.beta_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.betaprime_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.bradford_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.burr12_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.burr_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.cauchy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.chi2_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.chi_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.cosine_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.crystalball_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.dgamma_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.dpareto_lognorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.dweibull_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.erlang_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.expon_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.exponnorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.exponpow_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.exponweib_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.f_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.fatiguelife_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.fisk_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.foldcauchy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.foldnorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gamma_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gausshyper_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genexpon_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genextreme_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gengamma_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genhalflogistic_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genhyperbolic_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.geninvgauss_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genlogistic_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gennorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.genpareto_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gibrat_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gompertz_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gumbel_l_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.gumbel_r_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.halfcauchy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.halfgennorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.halflogistic_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.halfnorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.hypsecant_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.invgamma_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.invgauss_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.invweibull_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.irwinhall_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.jf_skew_t_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.johnsonsb_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.johnsonsu_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.kappa3_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.kappa4_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.ksone_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.kstwo_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.kstwobign_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.landau_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.laplace_asymmetric_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.laplace_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.levy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.levy_l_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.loggamma_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.logistic_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.loglaplace_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.lognorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.lomax_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.maxwell_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.mielke_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.moyal_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.nakagami_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.ncf_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.nct_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.ncx2_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.norm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.norminvgauss_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.pareto_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.pearson3_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.powerlaw_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.powerlognorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.powernorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.rayleigh_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.rdist_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.recipinvgauss_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.reciprocal_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.rel_breitwigner_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.rice_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.rv_histogram|k __doc__ _cdfvec _ctor_param _density _hbin_widths _hbins _hcdf _histogram _hpdf _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.semicircular_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.skewcauchy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.skewnorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.studentized_range_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.t_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.trapezoid_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.triang_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.truncexpon_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.truncnorm_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.truncpareto_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.truncweibull_min_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments _support a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.tukeylambda_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.uniform_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.vonmises_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.wald_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.weibull_max_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.weibull_min_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._continuous_distns.wrapcauchy_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs shapes vecentropy xtol|f
scipy.stats._covariance.CovViaCholesky|k _allow_singular _covariance=A _factor _log_pdet _rank _shape
scipy.stats._covariance.CovViaDiagonal|k _LP _allow_singular _covariance _i_zero _log_pdet _rank _shape _sqrt_diagonal
scipy.stats._covariance.CovViaEigendecomposition|k _LA _LP _allow_singular _covariance=A _eps _log_pdet _null_basis _rank _shape _v _w
scipy.stats._covariance.CovViaPSD|k _LP _allow_singular _covariance _log_pdet _psd _rank _shape
scipy.stats._covariance.CovViaPrecision|k _allow_singular _chol_P _cov_matrix _covariance=A _log_pdet _precision _rank _shape
scipy.stats._discrete_distns.bernoulli_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.betabinom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.betanbinom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.binom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.boltzmann_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.dlaplace_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.geom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.hypergeom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.logser_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.nbinom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.nchypergeom_fisher_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.nchypergeom_wallenius_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.nhypergeom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.planck_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.poisson_binom_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.poisson_binomial_frozen|k a args b dist kwds
scipy.stats._discrete_distns.poisson_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.randint_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.skellam_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.yulesimon_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.zipf_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._discrete_distns.zipfian_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment inc moment_tol name numargs shapes vecentropy|f
scipy.stats._distn_infrastructure.rv_continuous_frozen|k a args b dist kwds
scipy.stats._distn_infrastructure.rv_discrete_frozen|k a args b dist kwds
scipy.stats._distn_infrastructure.rv_frozen|k a args b dist kwds
scipy.stats._distn_infrastructure.rv_sample|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc inc moment_tol name numargs pk qvals shapes vecentropy xk|f
scipy.stats._kde.gaussian_kde|k _bw_method _data_cho_cov _data_covariance _neff _weights cho_cov covariance covariance_factor=builtins.getattr d dataset factor log_det n|f
scipy.stats._levy_stable.levy_stable_frozen|k a args b dist kwds
scipy.stats._levy_stable.levy_stable_gen|k __doc__ _cdfvec _ctor_param _parse_arg_template _ppfvec _random_state _stats_has_moments a b badvalue extradoc generic_moment moment_type name numargs parameterization shapes vecentropy xtol|f
scipy.stats._mannwhitneyu.MannwhitneyuResult|n 0 0
scipy.stats._morestats.AnsariResult|n 0 0
scipy.stats._morestats.BartlettResult|n 0 0
scipy.stats._morestats.FlignerResult|n 0 0
scipy.stats._morestats.LeveneResult|n 0 0
scipy.stats._morestats.ShapiroResult|n 0 0
scipy.stats._morestats.WilcoxonResult|n 0 0
scipy.stats._multivariate._PSD|k U V _M _pinv eps log_pdet rank
scipy.stats._multivariate.dirichlet_frozen|k _dist alpha
scipy.stats._multivariate.dirichlet_gen|k __doc__ _random_state|f
scipy.stats._multivariate.invwishart_frozen|k C _dist df dim inv_scale log_det_scale scale
scipy.stats._multivariate.invwishart_gen|k __doc__ _random_state|f
scipy.stats._multivariate.matrix_normal_frozen|k _dist colcov colpsd dims mean rowcov rowpsd
scipy.stats._multivariate.matrix_normal_gen|k __doc__ _random_state|f
scipy.stats._multivariate.multinomial_frozen|k _dist n npcond p
scipy.stats._multivariate.multinomial_gen|k __doc__ _random_state|f
scipy.stats._multivariate.multivariate_normal_frozen|k _dist abseps allow_singular cov_object dim maxpts mean releps
scipy.stats._multivariate.multivariate_normal_gen|k __doc__ _random_state|f
scipy.stats._multivariate.multivariate_t_frozen|k _dist allow_singular df dim loc shape shape_info
scipy.stats._multivariate.multivariate_t_gen|k __doc__ _random_state|f
scipy.stats._multivariate.wishart_frozen|k C _dist df dim log_det_scale scale
scipy.stats._multivariate.wishart_gen|k __doc__ _random_state|f
scipy.stats._stats_mstats_common.LinregressResult|n 0 0 0 0 0|k intercept_stderr=0|x intercept_stderr
scipy.stats._stats_mstats_common.SiegelslopesResult|n 0 0
scipy.stats._stats_mstats_common.TheilslopesResult|n 0 0 0 0
scipy.stats._stats_py.BrunnerMunzelResult|n 0 0
scipy.stats._stats_py.DescribeResult|n 0 c 0 0 0 0
scipy.stats._stats_py.F_onewayResult|n 0 0
scipy.stats._stats_py.FriedmanchisquareResult|n 0 0
scipy.stats._stats_py.KruskalResult|n 0 0
scipy.stats._stats_py.KstestResult|n 0 0|k statistic_location=0 statistic_sign=0|x statistic_location statistic_sign
scipy.stats._stats_py.KurtosistestResult|n 0 0
scipy.stats._stats_py.LinregressResult|n 0 0 0 0 0|k intercept_stderr=0|x intercept_stderr
scipy.stats._stats_py.ModeResult|n 0,A 0,A
scipy.stats._stats_py.NormaltestResult|n 0 0
scipy.stats._stats_py.PearsonRResult|n 0 0|k _alternative _axis _n _x _y correlation|x _alternative _axis _n _x _y correlation
scipy.stats._stats_py.Power_divergenceResult|n 0 0
scipy.stats._stats_py.RanksumsResult|n 0 0
scipy.stats._stats_py.SigmaclipResult|n A 0 0
scipy.stats._stats_py.SignificanceResult|n 0 0|k correlation|x correlation
scipy.stats._stats_py.SkewtestResult|n 0 0
scipy.stats._stats_py.TtestResult|n 0 0|k _alternative _dtype _estimate _standard_error _statistic_np _xp df=0|x _alternative _estimate _standard_error df
scipy.stats._survival.ECDFResult|k cdf sf
scipy.stats._survival.EmpiricalDistributionFunction|k _d _f _kind _n _sf probabilities quantiles
scipy.stats.contingency.Chi2ContingencyResult|n 0 0 0 A
`;
